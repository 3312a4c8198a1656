const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** The day of an ISO date or time as it is written there, YYYY-MM-DD; null for what is no day between 1900 and 2099. */
export function dayOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = STAMP.exec(text.trim()) ?? [];
  if (year < '1900' || year > '2099') return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month}-${day}`;
  // 31 February becomes a day of March, month 13 no day of that year.
  return at.toISOString().startsWith(written) ? written : null;
}

/** The earlier of two days, where there are any. */
export const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The later of two days, where there are any. */
export const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
