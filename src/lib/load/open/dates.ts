import { clean } from './clean.ts';
import { MONTHS } from './months.ts';

export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
/** Which comes first where a date is only numbers; four digits in front are a year in any order. */
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface DateShape {
  order: DateOrder;
  /** False where day and month could be either way round, or where the column has both. */
  sure: boolean;
  /** The column counts seconds (`s`) or milliseconds (`ms`) since 1970. */
  clock?: 's' | 'ms' | null;
}

/** The first and last day that a text speaks of, as exact as it does: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Span {
  from: string;
  to: string;
}

/** Years that a date of an investigation may have; all else is a typing error or a placeholder. */
const [FIRST, LAST] = [1900, 2099];
const LONGEST = 80;

/** How the dates of a column are written, from as many values of it as there are. */
export function dateShape(values: Iterable<string>): DateShape {
  const seen = { dmy: 0, mdy: 0, dots: 0, open: 0, seconds: 0, millis: 0, all: 0 };
  for (const value of values) {
    const text = clean(value.slice(0, LONGEST));
    if (text === '') continue;
    seen.all++;
    if (isClock(text, 10)) seen.seconds++;
    if (isClock(text, 13)) seen.millis++;
    for (const found of text.matchAll(/(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/g)) {
      const [, a, mark, b] = found;
      if (Number(a) > 12) seen.dmy++;
      else if (Number(b) > 12) seen.mdy++;
      else if (mark === '.') seen.dots++;
      else if (a !== b) seen.open++;
    }
  }
  const clock =
    seen.all === 0 ? null : seen.seconds === seen.all ? 's' : seen.millis === seen.all ? 'ms' : null;
  if (seen.dmy > 0 || seen.mdy > 0)
    return { order: seen.mdy > seen.dmy ? 'mdy' : 'dmy', sure: seen.dmy === 0 || seen.mdy === 0, clock };
  if (seen.open > 0) return { order: 'dmy', sure: false, clock };
  return { order: seen.dots > 0 ? 'dmy' : 'ymd', sure: true, clock };
}

/**
 * What a cell says of time, or null. A time and its zone are left out: the day is the one that is written.
 * `('3 mai 2019', 'ymd')` → 2019-05-03 twice; `('2016–2018', …)` → 2016 to 2018.
 */
export function dateOf(text: string, order: DateOrder, clock: DateShape['clock'] = null): Span | null {
  if (text.length > LONGEST) return null;
  const plain = clean(text);
  const read = dayOf(plain, order, clock);
  if (read !== null) return { from: read, to: read };
  return rangeOf(fold(plain), order);
}

const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}|xx|\?\?)(?:(?:t| +)\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{0,2})?)?)?)?$/i;
const SLASHED = /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2})(?: \d{1,2}:\d{2}.*)?)?$/;
const SHORT = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? \d{1,2}:\d{2}.*)?$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?\d{4,6}z?)?$/i;

function dayOf(text: string, order: DateOrder, clock: DateShape['clock']): string | null {
  if (clock && isClock(text, clock === 's' ? 10 : 13)) {
    const day = new Date(Number(text) * (clock === 's' ? 1000 : 1)).toISOString().slice(0, 10);
    return day.length === 10 ? stamp(day.slice(0, 4), day.slice(5, 7), day.slice(8)) : null;
  }
  let found = ISO.exec(text);
  // `2020-07-xx`: the day is not known.
  if (found) return stamp(found[1], found[2], /\D/.test(found[3] ?? '') ? undefined : found[3]);
  found = SLASHED.exec(text);
  if (found) return stamp(found[1], found[3], found[4]);
  found = SHORT.exec(text);
  if (found) {
    const [, a, mark, b, year] = found;
    // With dots the day is first everywhere; with the year last, `ymd` says nothing.
    return order === 'mdy' && mark !== '.' ? stamp(year, a, b) : stamp(year, b, a);
  }
  found = MONTH_YEAR.exec(text);
  if (found) return stamp(found[2], found[1]);
  found = COMPACT.exec(text);
  if (found) return stamp(found[1], found[2], found[3]);
  return namedOf(fold(text));
}

/** `3 may 2019`, `may 3, 2019`, `1er mai 2019`, `3 de mayo de 2019`, `fri, 03 may 2019 10:00:00 +0000`, `may 2019`. */
function namedOf(folded: string): string | null {
  if (!/[a-z]{3}/.test(folded)) return null;
  const words = folded
    .replace(/\b\d{1,2}:\d{2}.*$/, '')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\b[.,]?/, '')
    .split(/[\s.,/-]+/)
    .filter((word) => word !== '' && !/^(?:de|del|of|the|le|der)$/.test(word));
  if (words.length < 2 || words.length > 3) return null;
  let month: number | undefined;
  let year: string | undefined;
  let day: string | undefined;
  for (const word of words) {
    const number = /^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(word)?.[1];
    if (MONTHS.has(word) && month === undefined) month = MONTHS.get(word);
    else if (/^\d{4}$/.test(word) && year === undefined) year = word;
    else if (number !== undefined && day === undefined) day = number;
    else return null;
  }
  return month === undefined || year === undefined ? null : stamp(year, String(month), day);
}

/** Two dates with a sign or a word between them. */
function rangeOf(folded: string, order: DateOrder): Span | null {
  const text = folded.replace(/^(?:from|between|du|de|von|entre) /, '');
  for (const cut of CUTS) {
    const sides = text.split(cut);
    if (sides.length !== 2) continue;
    const [from, to] = sides.map((side) => dayOf(side.trim(), order, null));
    if (from && to) return from <= to.padEnd(from.length, '~') ? { from, to } : null;
  }
  return null;
}
const CUTS = [
  /\s*[–—→]\s*|\s+-+>?\s+|\s*\.\.+\s*/,
  / (?:to|until|till|and|a|au|et|bis|hasta|al|y) /,
  /\//,
  /(?<=^\d{4})-(?=\d{4}$)/
];

function isClock(text: string, digits: number): boolean {
  if (text.length < digits || !/^\d+(?:\.\d{1,9})?$/.test(text)) return false;
  return text.split('.')[0]?.length === digits;
}

/** A date that exists, as ISO has it; null for 31 February, month 13, the years 0 and 9999. */
function stamp(year = '', month?: string, day?: string): string | null {
  const y = Number(year);
  if (year.length !== 4 || y < FIRST || y > LAST) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const [mm, dd] = [month.padStart(2, '0'), day?.padStart(2, '0')];
  if (day === undefined || dd === undefined) return `${year}-${mm}`;
  const d = Number(day);
  const last = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31
  ];
  return d >= 1 && d <= (last[m - 1] ?? 0) ? `${year}-${mm}-${dd}` : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
