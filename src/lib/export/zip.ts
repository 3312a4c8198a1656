import { strToU8, zipSync } from 'fflate';

/**
 * Texts by file name as one zip, in the order given. The same files and day give the same bytes: every file is dated
 * with the day of the data, not with the clock.
 * @param day YYYY-MM-DD
 */
export function toZip(files: ReadonlyMap<string, string>, day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local time, so noon is made from its parts: the same in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
