import { expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { COLUMNS, records, SHEETS } from '#lib/views/records.ts';
import { tinyTables } from '../helpers/tables.ts';

const tables = tinyTables();
const known = catalog(tables, 'en');
const all = match(tables, [], 'table');

test.each(SHEETS)('every row of %s has a cell for each column, a key and a source', (sheet) => {
  const rows = [...records(sheet, all, known)];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.cells).toHaveLength(COLUMNS[sheet].length);
    expect(row.sources.length).toBeGreaterThan(0);
  }
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});

test('a domain without address still has its row', () => {
  expect([...records('domains', all, known)].map((row) => row.cells[0])).toEqual([
    'one.test',
    'two.test',
    'late.test'
  ]);
});

test('only the addresses that fit the choices are shown', () => {
  const matches = match(tables, clausesOf({ ...EMPTY_FILTER, countries: ['GBR'] }, null, known), 'table');
  expect([...records('domains', matches, known)].map((row) => row.cells[3])).toEqual(['192.0.2.2']);
});

test('sorting puts empty cells last, whichever way, and leaves its input alone', () => {
  const rows = records('domains', all, known);
  const before = [...rows].map((row) => row.key);
  const up = [...rows.sorted(3, false, 'en')].map((row) => row.cells[3]);
  const down = [...rows.sorted(3, true, 'en')].map((row) => row.cells[3]);
  expect(up).toEqual(['192.0.2.1', '192.0.2.2', null]);
  expect(down).toEqual(['192.0.2.2', '192.0.2.1', null]);
  expect([...rows].map((row) => row.key)).toEqual(before);
});

test('equal cells stay in the order of the table, numbers are sorted as numbers', () => {
  const rows = records('domains', all, known);
  const domains = (of: Iterable<{ cells: readonly unknown[] }>) => [...of].map((row) => row.cells[0]);
  expect(domains(rows.sorted(1, true, 'en'))).toEqual(['late.test', 'one.test', 'two.test']);
  const servers = [...records('server_counts', all, known).sorted(2, true, 'en')].map((row) => row.cells[2]);
  expect(servers).toEqual([9, 7]);
});

test('a part of the rows is the same as the rows of that part', () => {
  const rows = records('domains', all, known).sorted(0, false, 'en');
  expect(rows.slice(1, 3)).toEqual([...rows].slice(1, 3));
  expect(rows.slice(2, 9)).toHaveLength(1);
});
