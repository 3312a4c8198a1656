const OPTIONS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' }
};

// Made once for a language and a precision: making one takes longer than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string, length: number): Intl.DateTimeFormat {
  const key = `${tag} ${length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...OPTIONS[length], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * A date of any precision in words: `('2021-07', 'en')` → `July 2021`, `('2019-05-01', 'fr')` → `1er mai 2019`.
 * What is no such date comes back as it is.
 */
export function formatDate(date: string, locale: string): string {
  if (!OPTIONS[date.length]) return date;
  const tag = locale === 'en' ? 'en-GB' : locale;
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const text = formatOf(tag, date.length).format(Date.UTC(year, month - 1, day));
  return locale === 'fr' && date.length === 10 && day === 1 ? text.replace(/^1\b/, '1er') : text;
}

/** Two dates in words, once where they are the same: `2016–2018`. */
export function formatRange(first: string, last: string, locale: string): string {
  const words = [formatDate(first, locale), formatDate(last, locale)];
  if (first === last) return words[0] ?? '';
  return first.length === 4 && last.length === 4 ? words.join('–') : words.join(' – ');
}

/** A version of the data in words: `2026-11-24-1a2b3c4d` → `24 November 2026 (1a2b3c4d)`. */
export function formatVersion(version: string, locale: string): string {
  const hash = version.slice(11);
  return formatDate(version.slice(0, 10), locale) + (hash && ` (${hash})`);
}
