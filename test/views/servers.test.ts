import { expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, type Filter, type Selection } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { asksForServers, serverPlaces } from '#lib/views/servers.ts';
import { realTables } from '../helpers/real.ts';
import { address, tinyTables } from '../helpers/tables.ts';

const real = catalog(await realTables(), 'en');

function servers(of = real, filter: Partial<Filter> = {}, selection: Selection | null = null) {
  return serverPlaces(of, match(of.tables, clausesOf({ ...EMPTY_FILTER, ...filter }, selection, of), 'map'));
}

test('addresses of the 2018 list are counted by country', () => {
  expect(
    servers()
      .places.slice(0, 3)
      .map(({ iso3, addresses }) => [iso3, addresses])
  ).toEqual([
    ['NLD', 136],
    ['GBR', 111],
    ['HUN', 75]
  ]);
});

test('the counts of 2021 stand beside them, with what was verified, and are never added', () => {
  const germany = servers().places.find(({ iso3 }) => iso3 === 'DEU');
  expect(germany).toMatchObject({ addressesInAll: 38, counted: 212, verified: false });
  const finland = servers().places.find(({ iso3 }) => iso3 === 'FIN');
  expect(finland).toMatchObject({ counted: 9, verified: true });
});

test('a country that only one of the two counts names keeps the other empty, not zero', () => {
  const hungary = servers().places.find(({ iso3 }) => iso3 === 'HUN');
  expect(hungary?.counted).toBeNull();
});

test('a chosen provider leaves its own addresses and keeps all countries', () => {
  const chosen = servers(real, { providers: ['m247'] }).places;
  expect(chosen).toHaveLength(servers().places.length);
  expect(chosen.reduce((sum, { addresses }) => sum + addresses, 0)).toBe(84);
  expect(chosen.every(({ countedActive }) => !countedActive)).toBe(true);
});

test('an address without a country is said to be missing, not put somewhere', () => {
  const tables = tinyTables();
  tables.addresses.push(address({ domain: 'one.test', address: '192.0.2.9', country: null }));
  expect(servers(catalog(tables, 'en')).unplaced).toBe(1);
});

test.each<[Partial<Filter>, Selection | null, boolean]>([
  [{}, null, false],
  [{ providers: ['m247'] }, null, true],
  [{}, { kind: 'provider', id: 'm247' }, true],
  [{}, { kind: 'domain', id: 'one.test' }, true],
  [{}, { kind: 'country', id: 'MEX' }, false],
  [{}, { kind: 'event', id: 'host-named-2021' }, true],
  [{}, { kind: 'event', id: 'mexico-2017' }, false],
  [{ from: '2020' }, null, false]
])('servers lie over another layer only where a reader asks for them: %j %j', (filter, selection, asked) => {
  const tiny = catalog(tinyTables(), 'en');
  expect(asksForServers({ ...EMPTY_FILTER, ...filter }, selection, tiny)).toBe(asked);
});
