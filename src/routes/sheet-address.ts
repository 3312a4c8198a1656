import { resolve } from '$app/paths';
import type { Sheet } from '#lib/views/records.ts';

/** Where the whole table behind a sheet stands as CSV: that of a version, or, for null, the newest. */
export function sheetAddress(sheet: Sheet, version: string | null): string {
  // The sheet of domains has a line for each address, as that table has.
  const table = sheet === 'domains' ? 'addresses' : sheet;
  return version === null
    ? resolve('/data/[table].csv', { table })
    : resolve('/data/v/[version]/[table].csv', { version, table });
}
