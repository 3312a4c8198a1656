import { expect, test } from 'vitest';
import { census } from '#lib/views/census.ts';
import { keyFigures } from '#lib/views/figures.ts';
import { realTables } from '../helpers/real.ts';

test('the counts of the project are those of its tables', async () => {
  const tables = await realTables();
  const counts = census(tables);
  expect(counts.domains).toEqual({ listed: 1438, withdrawn: 2, superseded: 6 });
  expect(counts.hosting).toEqual({
    rows: 604,
    domains: 595,
    addresses: 596,
    reasons: { agree: 292, changed: 169, only_2025: 121, only_2016: 12, none: 10 }
  });
  expect(counts.rows).toMatchObject({
    events: tables.events.length,
    country_reports: tables.country_reports.length,
    providers: tables.providers.length,
    networks: tables.networks.length,
    server_counts: tables.server_counts.length,
    cases: tables.cases.length
  });
  expect(counts.reports.countries).toBe(new Set(tables.country_reports.map(({ iso3 }) => iso3)).size);
  expect(counts.topProviders.slice(0, 4)).toEqual([
    { value: 'm247', rows: 84 },
    { value: '23vnet', rows: 73 },
    { value: 'redstation', rows: 72 },
    { value: 'cloudscale', rows: 59 }
  ]);
  expect(counts.topCountries.slice(0, 3)).toEqual([
    { value: 'NLD', rows: 136 },
    { value: 'GBR', rows: 111 },
    { value: 'HUN', rows: 75 }
  ]);
});

test('the key figures count confirmed apart from reported', async () => {
  const tables = await realTables();
  const figures = keyFigures(tables);
  expect(figures).toMatchObject({ suspectedCountries: 45, listedDomains: 1438, cases: 129 });
  const reported = tables.country_reports.map((row) => ({ ...row, confidence: 'reported' as const }));
  expect(keyFigures({ ...tables, country_reports: reported }).confirmedCountries).toBe(0);
});

test('both languages hold the same rows', async () => {
  expect(census(await realTables('fr'))).toEqual(census(await realTables('en')));
});
