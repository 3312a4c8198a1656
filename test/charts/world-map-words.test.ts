import { describe as suite, expect, test } from 'vitest';
import { describe, inShort, meaningOf } from '#lib/charts/WorldMap/describe.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { catalog } from '#lib/views/catalog.ts';
import type { Layer } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { byIso3, places } from '#lib/views/places.ts';
import { serverPlaces } from '#lib/views/servers.ts';
import { realTables } from '../helpers/real.ts';

const real = catalog(await realTables(), 'en');
const all = match(real.tables, [], 'map');
const servers = byIso3(serverPlaces(real, all).places);
const n = (value: number) => value.toLocaleString('en');

function said(iso3: string, layer: Layer, overlaid = false): string[] {
  overwriteGetLocale(() => 'en');
  const place = byIso3(places(real, all, layer)).get(iso3);
  return place ? describe({ place, layer, overlaid, n, server: servers.get(iso3) }) : [];
}

suite('what the map says of a country', () => {
  test('each count comes with what it counts', () => {
    expect(said('IND', 'numbers_selected')).toEqual([
      'Confidence: reported',
      '2 reports',
      '1,000: all numbers located in India on the list, identified or not',
      '300: Indian numbers whose holders were identified by reporters'
    ]);
  });

  test('no count is no zero', () => {
    expect(said('FIN', 'confirmed_victims')).toContain('No count published');
    expect(said('DEU', 'suspected_operator').join()).not.toContain('No count');
  });

  test('nothing published says so, and where else the country occurs', () => {
    const [first, others] = said('BRA', 'confirmed_victims');
    expect(first).toBe('Nothing published in this layer');
    expect(others).toContain('Suspected infections');
  });

  test('the two counts of servers stand apart, with what nobody could verify', () => {
    expect(said('DEU', 'servers')).toEqual([
      '38 addresses of the 2018 list',
      '212 servers counted in 2021 (figure not verified)',
      'Two different counts, never added up.'
    ]);
    expect(said('FIN', 'servers').join()).not.toContain('not verified');
  });

  test('servers are spoken of in another layer only when they lie over it', () => {
    expect(said('NLD', 'whatsapp_2019').join()).not.toContain('addresses');
    expect(said('NLD', 'whatsapp_2019', true)).toContain('136 addresses of the 2018 list');
  });
});

test.each<[string, Layer, string, string]>([
  ['MEX', 'whatsapp_2019', '456', 'WhatsApp users targeted, by country where they were located'],
  ['MEX', 'suspected_infection', 'Suspected', ''],
  ['POL', 'suspected_operator', 'Confirmed', ''],
  ['DEU', 'servers', '38 · 2021: 212', ''],
  ['JPN', 'servers', '2021: 1', '']
])('in the list, %s in %s is followed by %j %j', (iso3, layer, short, meaning) => {
  overwriteGetLocale(() => 'en');
  const place = byIso3(places(real, all, layer)).get(iso3);
  expect(place && inShort(place, layer, servers.get(iso3), n)).toBe(short);
  expect(place && meaningOf(place)).toBe(meaning);
});
