import { describe, expect, test } from 'vitest';
import { cellText } from '#lib/charts/RecordTable/cells.ts';
import { recordsCsv } from '#lib/charts/RecordTable/csv.ts';
import { catalog } from '#lib/views/catalog.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { tinyTables } from '../helpers/tables.ts';

const known = catalog(tinyTables(), 'en');

describe('a cell', () => {
  test.each([
    [null, 'text', ''],
    [1438, 'number', '1,438'],
    ['2016-08', 'date', 'August 2016'],
    ['MEX', 'country', 'Mexico'],
    [['MEX', 'NLD'], 'countries', 'Mexico, Netherlands'],
    [['attempted', 'attempted'], 'result', 'attempt'],
    ['late.test', 'domain', 'late[.]test'],
    ['192.0.2.1', 'text', '192[.]0[.]2[.]1'],
    ['host-b', 'provider', 'Hébergeur B'],
    ['4-validation', 'generation', 'Generation 4, validation'],
    [true, 'verified', 'yes'],
    [false, 'verified', 'no, from memory']
  ] as const)('%j as %s reads %s', (cell, kind, text) => {
    overwriteGetLocale(() => 'en');
    expect(cellText(cell, kind, known)).toBe(text);
  });
});

describe('rows taken away as CSV', () => {
  const columns = [{ id: 'name', kind: 'text' } as const];
  const csv = (cell: string | number) =>
    recordsCsv(columns, [{ key: 'k', selection: null, cells: [cell], sources: ['s'] }]).split('\r\n')[1];

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('%j cannot run as a formula', (cell) => {
    expect(csv(cell)).toBe(`'${cell},s`);
  });

  test('a negative number stays a number', () => {
    expect(csv(-1)).toBe('-1,s');
  });

  test('quotes, commas and line ends stay inside their cell', () => {
    expect(
      recordsCsv(columns, [{ key: 'k', selection: null, cells: ['a "b", c\nd'], sources: ['s', 't'] }])
    ).toBe('name,source_ids\r\n"a ""b"", c\nd",s;t\r\n');
  });
});
