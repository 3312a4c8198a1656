/** Query parameters that only say where a visitor came from. */
const TRACKING = new Set([
  'amp',
  'briefFormat',
  'categories',
  'm',
  'mid',
  'noamp',
  'outputType',
  'ref',
  'share',
  'source',
  'src',
  'traffic_source',
  'utm_campaign',
  'utm_content',
  'utm_medium',
  'utm_source',
  'utm_term'
]);

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/(\d{8,14})\/(https?:\/\/.+)$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The address a reader should open: no tracking; the page itself where a capture of it was cited. */
export function cleanUrl(address: string): string {
  const url = new URL(ARCHIVED.exec(address)?.[2] ?? address);
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.has(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/** The same for two spellings of one address (scheme, www., last slash). */
export function urlKey(address: string): string {
  return cleanUrl(address)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** The capture that was cited, if the address is one of the Internet Archive. */
export function citedCapture(address: string): string | null {
  return ARCHIVED.test(address) ? address : null;
}

/**
 * The date that an address itself shows, as YYYY, YYYY-MM or YYYY-MM-DD.
 * `…/2021/jul/18/revealed-leak` → 2021-07-18, `…/2018/09/hide-and-seek` → 2018-09.
 */
export function dateInUrl(address: string): string | null {
  const { pathname } = new URL(address);
  // The folder of an upload says when a file was put there, not when its text was published.
  if (/\/(uploads|upload)\//.test(pathname)) return null;
  const named = /\/(20\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(pathname);
  const nameOfMonth = MONTHS.indexOf(named?.[2] ?? '') + 1;
  if (named && nameOfMonth > 0) return isoDay(named[1], String(nameOfMonth), named[3]);
  const day =
    /[/-](20[12]\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/.-]|$)/.exec(pathname) ??
    /[/_](20[12]\d)([01]\d)([0-3]\d)(?=[/_.a-z-]|$)/.exec(pathname) ??
    /-(20[12]\d)([01]\d)([0-3]\d)$/.exec(pathname);
  if (day) return isoDay(day[1], day[2], day[3]);
  const month = /[/-](20[12]\d)[/-](0[1-9]|1[0-2])(?=\/|$)/.exec(pathname);
  if (month) return `${month[1]}-${month[2]}`;
  const compact = /\/(20[12]\d)(0[1-9]|1[0-2])\//.exec(pathname);
  if (compact) return `${compact[1]}-${compact[2]}`;
  return /\/(20[12]\d)\//.exec(pathname)?.[1] ?? null;
}

/** The nearest capture to a day, YYYY-MM-DD: the Internet Archive resolves it by itself. */
export function archiveUrl(url: string, day: string): string {
  return `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? null : text;
}
