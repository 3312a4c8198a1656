import { describe, expect, test } from 'vitest';
import { emptyRow, FLAT_COLUMNS, flatRows } from '#lib/model/flat-row.ts';
import { report, tinyTables } from '../helpers/tables.ts';

describe('the tables laid flat', () => {
  const rows = () => flatRows(tinyTables());

  test('have a row for each address, each domain without one, and each report', () => {
    expect(rows().map(({ table, id }) => `${table} ${id}`)).toEqual([
      'addresses one.test|192.0.2.1',
      'addresses two.test|192.0.2.2',
      'domains late.test',
      'country_reports MEX-1',
      'country_reports MEX-2',
      'country_reports GBR-1'
    ]);
  });

  test('say of an address who held it, where, and in which window it was seen', () => {
    expect(rows()[1]).toEqual({
      ...emptyRow(),
      table: 'addresses',
      id: 'two.test|192.0.2.2',
      domain: 'two.test',
      address: '192.0.2.2',
      asn: 64501,
      provider: 'Hébergeur B',
      country: 'GBR',
      from: '2016-08',
      to: '2018-08',
      source: 'https://example.org/a'
    });
  });

  test('say nothing of the days of a domain: that of its publication would pass for one of its use', () => {
    expect(rows()[2]).toEqual({
      ...emptyRow(),
      table: 'domains',
      id: 'late.test',
      domain: 'late.test',
      source: 'https://example.org/a'
    });
  });

  test('say of a report what it claims, how surely, and of which time', () => {
    expect(rows()[4]).toEqual({
      ...emptyRow(),
      table: 'country_reports',
      id: 'MEX-2',
      country: 'MEX',
      from: '2015',
      to: '2016',
      relation: 'confirmed_victims',
      confidence: 'confirmed',
      source: 'https://example.org/a',
      note: ''
    });
  });

  test.each([
    ['2016', '2018', '2016', '2018'],
    ['2016', null, '2016', null],
    [null, null, '2018-09-18', '2018-09-18'],
    [null, '2017', null, '2017']
  ])('have for a report of %s to %s the time %s to %s', (period_start, period_end, from, to) => {
    const country_reports = [report({ id: 'x', iso3: 'MEX', summary: 'Why.', period_start, period_end })];
    const row = flatRows({ ...tinyTables(), country_reports }).at(-1);
    expect(row).toMatchObject({ from, to, note: 'Why.' });
  });

  test('leave empty what the tables do not know: a provider, a source', () => {
    const tables = tinyTables();
    const [first] = tables.addresses;
    const addresses = [
      { ...first, provider_id: null, source_ids: [] },
      { ...first, provider_id: 'gone', source_ids: ['gone'] }
    ] as typeof tables.addresses;
    const sources = tables.sources.map((row) => ({ ...row, id: 'other' }));
    const providers = tables.providers.map((row) => ({ ...row, id: `${row.id}-2` }));
    for (const row of flatRows({ ...tables, addresses, sources, providers }).slice(0, 2))
      expect([row.provider, row.source]).toEqual([null, null]);
  });
});

test('an empty row has every column, and nothing in it', () => {
  expect(Object.entries(emptyRow())).toEqual(FLAT_COLUMNS.map((column) => [column, null]));
});
