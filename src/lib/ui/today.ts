/** The day where the reader is, as YYYY-MM-DD; where the clock is before a day that is past for certain, that day. */
export function today(now: Date, past = ''): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day < past ? past : day;
}
