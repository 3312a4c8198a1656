/** An apostrophe before `=`, `+`, `-`, `@` or a tab, and before apostrophes before these. A number needs none. */
const GUARDED = /^['’](?=['’]*[=+\-@\t\r])/;

/** `'=1+1` → `=1+1`: takes away what `export/cell.ts` puts before a text so that no spreadsheet runs it. */
export const unguard = (text: string): string => text.replace(GUARDED, '');

/** Tables without the guards of their texts. */
export function withoutGuards<T extends object>(tables: T): T {
  const plain = (value: unknown): unknown =>
    typeof value === 'string' ? unguard(value) : Array.isArray(value) ? value.map(plain) : value;
  const plainRow = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)]));
  const entries = Object.entries(tables).map(([name, rows]) => [name, (rows as object[]).map(plainRow)]);
  return Object.fromEntries(entries) as T;
}
