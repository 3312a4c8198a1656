import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toFlatCsv } from '#lib/export/flat-csv.ts';
import { unguard } from '#lib/load/open/unguard.ts';
import { emptyRow, FLAT_COLUMNS, flatRows, type FlatRow } from '#lib/model/flat-row.ts';
import { realTables } from '../helpers/real.ts';

/** A table as any program reads it, without the guards. */
function readBack(text: string): FlatRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((cells) => {
    const values = FLAT_COLUMNS.map((column) => {
      const cell = unguard(cells[column] ?? '');
      return [column, cell === '' ? null : column === 'asn' ? Number(cell) : cell];
    });
    return Object.fromEntries(values) as unknown as FlatRow;
  });
}

describe('the flat table', () => {
  test('of our own facts reads back to the same rows', async () => {
    const tables = await realTables();
    const rows = flatRows(tables).map(({ table: _table, id: _id, ...row }) => row);
    expect(readBack(toFlatCsv(rows))).toEqual(rows);
    expect(new Set(rows.flatMap(({ domain }) => domain ?? []))).toEqual(
      new Set(tables.domains.map(({ domain }) => domain))
    );
    expect(rows.filter(({ address }) => address !== null)).toHaveLength(tables.addresses.length);
  });

  test('of hostile texts runs no formula, and reads back to them', () => {
    const hostile = [
      '=HYPERLINK("x")',
      '+1',
      '-1+1',
      '@SUM(A1)',
      '\tx',
      "'=x",
      'a "b", c\r\nd',
      '<script>',
      '‮evil'
    ];
    const rows = hostile.map((title) => ({ ...emptyRow(), domain: 'a.example', asn: 64500, title }));
    const text = toFlatCsv(rows);
    expect(readBack(text)).toEqual(rows);
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
  });

  test('without rows has its header', () => {
    expect(toFlatCsv([])).toBe(`${FLAT_COLUMNS.join(',')}\r\n`);
  });
});
