import spectrum from 'csv-spectrum';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RowCutter, rowsOf } from '#lib/load/open/csv-rows.ts';

const cases = await new Promise<{ name: string; csv: Buffer; json: Buffer }[]>((resolve, reject) =>
  spectrum((error, found) => (error ? reject(error) : resolve(found)))
);

describe('rows', () => {
  test('are those of csv-spectrum', () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const { name, csv, json } of cases) {
      const [header = [], ...rows] = rowsOf(csv.toString('utf8'), ',');
      const read = rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])));
      // A line end within a cell is one, however it is written.
      const expected = JSON.parse(json.toString('utf8').replaceAll('\\r\\n', '\\n')) as object | object[];
      // In this case the two files of the package have different telephone numbers: its other cells are compared.
      const own =
        name === 'location_coordinates' ? { 'Contact Phone Number': expect.any(String) as string } : {};
      expect(read, name).toEqual([expected].flat().map((row) => ({ ...row, ...own })));
    }
  });

  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é', ';'), maxLength: 6 });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
    );

  test('come out as they went in, in any pieces and with any line end', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (rows, newline, size) => {
          const text = Papa.unparse(rows, { newline, quotes: true });
          const read: string[][] = [];
          const cutter = new RowCutter(',', (cells) => read.push(cells));
          for (let at = 0; at < text.length; at += size) cutter.push(text.slice(at, at + size));
          cutter.end();
          expect(read).toEqual(rows);
        }
      )
    );
  });

  test('are numbered without a gap, whatever the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }), (text) => {
        const numbers: number[] = [];
        const cutter = new RowCutter(',', (_, row) => numbers.push(row), 2);
        cutter.push(text);
        cutter.end();
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      })
    );
  });

  test('behind a quote that opens again and again are not read over and over', () => {
    const rows: string[] = [];
    const cutter = new RowCutter(',', (cells, _, fault) => rows.push(fault ?? cells[0] ?? ''), 2);
    cutter.push('x,"abc\n'.repeat(100_000));
    cutter.end();
    expect(rows).toHaveLength(100_000);
    expect(new Set(rows)).toEqual(new Set(['quote_open']));
  });
});
