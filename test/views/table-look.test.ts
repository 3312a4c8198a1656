import { expect, test } from 'vitest';
import { isColumnOf, isPageColumn, lookRows, searchRows } from '#lib/views/table-look.ts';

const rows = lookRows(
  'domains',
  ['domain', 'superseded_by', 'also_in', 'note', 'count'],
  [
    { domain: 'a.one.test', superseded_by: 'one.test', also_in: ['3', '4'], note: 'Émirats', count: 0 },
    { domain: 'two.test', superseded_by: null, also_in: null, note: 'x.y', count: null }
  ]
);
const found = (query: string) => searchRows(rows, query).map(({ index }) => index);

test('a row is shown as texts, its domains defanged and nothing else', () => {
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a[.]one[.]test', 'one[.]test', '3; 4', 'Émirats', '0'],
    ['two[.]test', '', '', 'x.y', '']
  ]);
});

test('the addresses of the list are defanged in every column that holds one', () => {
  const row = { id: 'a.test-192.0.2.1', domain: 'a.test', address: '192.0.2.1', observed_from: '2016-08' };
  expect(lookRows('addresses', Object.keys(row), [row])[0]?.cells).toEqual([
    'a[.]test-192[.]0[.]2[.]1',
    'a[.]test',
    '192[.]0[.]2[.]1',
    '2016-08'
  ]);
});

test('a search asks for every word, whatever its case and accents', () => {
  expect(found('')).toEqual([0, 1]);
  expect(found('  ')).toEqual([0, 1]);
  expect(found('EMIRATS one')).toEqual([0]);
  expect(found('emirats two')).toEqual([]);
});

test('a domain is found as it is and defanged', () => {
  expect(found('two.test')).toEqual([1]);
  expect(found('two[.]test')).toEqual([1]);
});

test('words do not reach over the edge of a cell', () => {
  expect(found('testone')).toEqual([]);
});

test('a page has the columns of its language, and those of none', () => {
  expect(['id', 'title_en', 'title_fr'].filter((name) => isColumnOf(name, 'fr'))).toEqual(['id', 'title_fr']);
});

test('only pages to read are links', () => {
  expect(isPageColumn('sources', 'url')).toBe(true);
  expect(isPageColumn('domains', 'domain')).toBe(false);
  expect(isPageColumn('addresses', 'address')).toBe(false);
});
