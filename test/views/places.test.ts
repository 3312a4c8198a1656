import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, LAYERS, type Filter, type Layer, type Selection } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { remedyFor, REMEDY_PATCH } from '#lib/views/places-empty.ts';
import { chosenCountries, placedCountries, places, summarize } from '#lib/views/places.ts';
import { realTables } from '../helpers/real.ts';
import { report, tinyTables } from '../helpers/tables.ts';

const real = catalog(await realTables(), 'en');
const tiny = catalog(tinyTables(), 'en');

function shown(layer: Layer, of = real, filter: Partial<Filter> = {}, selection: Selection | null = null) {
  const clauses = clausesOf({ ...EMPTY_FILTER, ...filter }, selection, of);
  return places(of, match(of.tables, clauses, 'map'), layer);
}

const one = (list: ReturnType<typeof places>, iso3: string) => list.find((place) => place.iso3 === iso3);

describe('the countries of a relation', () => {
  test.each<[Layer, number]>([
    ['numbers_selected', 17],
    ['suspected_operator', 34],
    ['suspected_infection', 45],
    ['confirmed_victims', 33],
    ['whatsapp_2019', 21],
    ['official_targets', 15],
    ['servers', 30]
  ])('%s shows %i countries', (layer, count) => {
    const { present, active } = summarize(shown(layer));
    expect([present, active]).toEqual([count, count]);
  });

  test('all 69 countries of the reports are there in every layer, so that none is out of reach', () => {
    const reported = new Set(real.tables.country_reports.map((row) => row.iso3));
    expect(reported.size).toBe(69);
    for (const layer of LAYERS) {
      const codes = new Set(shown(layer).map(({ iso3 }) => iso3));
      expect([...reported].filter((iso3) => !codes.has(iso3))).toEqual([]);
      expect(codes.size).toBe(placedCountries(real).length);
    }
  });

  test('a country of another relation only is land, neither zero nor faint', () => {
    const brazil = one(shown('confirmed_victims'), 'BRA');
    expect(brazil).toMatchObject({ present: false, active: false, confidence: null, reports: 0, counts: [] });
    expect(brazil?.layers).toContain('suspected_infection');
  });

  test('an operator is not a target: no relation takes over the reports of another', () => {
    const operator = one(shown('suspected_operator'), 'MEX');
    const listed = one(shown('numbers_selected'), 'MEX');
    expect(listed?.count?.value).toBe(15000);
    expect(operator?.count).toBeNull();
  });
});

describe('counts', () => {
  test('two counts of one country are both kept and never added up', () => {
    const india = one(shown('numbers_selected'), 'IND');
    expect(india?.counts.map(({ value }) => value)).toEqual([1000, 300]);
    expect(india?.count?.value).toBe(1000);
    expect(india?.counts.every(({ meaning }) => meaning !== null)).toBe(true);
  });

  test('the firmest count is written before a larger one that is only reported', () => {
    const france = one(shown('confirmed_victims'), 'FRA');
    expect(france?.counts.map(({ value, confidence }) => [value, confidence])).toEqual([
      [3, 'confirmed'],
      [5, 'reported']
    ]);
  });

  test('a count beside an operator measures something else and is not written on the map', () => {
    const poland = one(shown('suspected_operator'), 'POL');
    expect(poland?.counts.map(({ value }) => value)).toContain(578);
    expect(poland?.count).toBeNull();
  });

  test('a relation without counts has none, rather than zeros', () => {
    expect(shown('suspected_infection').flatMap(({ counts }) => counts)).toEqual([]);
  });

  test('the summary names the largest counts of the active countries', () => {
    expect(summarize(shown('whatsapp_2019')).top.map(({ iso3 }) => iso3)).toEqual(['MEX', 'IND', 'BHR']);
  });
});

describe('what the other views chose', () => {
  test('a country outside the selection stays, dimmed, with its own facts', () => {
    const mexico = one(shown('confirmed_victims', tiny, { from: '2020' }), 'MEX');
    expect(mexico).toMatchObject({ present: true, active: false, confidence: 'confirmed', reports: 1 });
  });

  test('only the reports of the selection count where there are any', () => {
    const tables = tinyTables();
    tables.country_reports.push(
      report({ id: 'MEX-3', iso3: 'MEX', period_start: '2021', period_end: '2022', confidence: 'reported' })
    );
    const mexico = one(shown('suspected_infection', catalog(tables, 'en'), { from: '2020' }), 'MEX');
    expect(mexico).toMatchObject({ active: true, reports: 1, confidence: 'reported' });
  });

  test('the map does not dim by its own choice of countries', () => {
    expect(summarize(shown('confirmed_victims', real, { countries: ['MEX'] })).active).toBe(33);
    expect(chosenCountries({ ...EMPTY_FILTER, countries: ['MEX'] }, { kind: 'country', id: 'FRA' })).toEqual(
      new Set(['MEX', 'FRA'])
    );
  });

  test('a provider chosen in the graph dims no country of a relation: a host says nothing of targets', () => {
    const selection: Selection = { kind: 'provider', id: 'm247' };
    expect(summarize(shown('confirmed_victims', real, {}, selection)).active).toBe(33);
  });
});

describe('an empty map', () => {
  test.each<[string, Partial<Filter>, Selection | null, string | null]>([
    ['years without a report', { from: '2030' }, null, 'time'],
    ['a text that nothing holds', { q: 'zzzz' }, null, 'q'],
    ['both', { q: 'zzzz', from: '2030' }, null, 'reset'],
    ['a record about another country', {}, { kind: 'event', id: 'host-named-2021' }, 'selection']
  ])('offers the smallest change: %s', (_, filter, selection, remedy) => {
    const whole = { ...EMPTY_FILTER, ...filter };
    expect(summarize(shown('confirmed_victims', tiny, filter, selection)).active).toBe(0);
    expect(remedyFor(tiny, whole, selection, 'confirmed_victims')).toBe(remedy);
  });

  test('a layer without any report offers nothing that would not help', () => {
    expect(remedyFor(tiny, EMPTY_FILTER, null, 'official_targets')).toBeNull();
  });

  test('no remedy changes the layer or the countries that were chosen here', () => {
    for (const patch of Object.values(REMEDY_PATCH)) {
      expect(Object.keys(patch)).not.toContain('relations');
      expect(Object.keys(patch)).not.toContain('countries');
    }
  });
});

test('names are sorted as each language sorts them', async () => {
  const french = catalog(await realTables('fr'), 'fr');
  const names = shown('servers', french).map(({ name }) => name);
  expect(names.indexOf('Émirats arabes unis')).toBeLessThan(names.indexOf('France'));
});

test('the tables are left as they were', () => {
  const tables = tinyTables();
  const before = structuredClone(tables);
  const own = catalog(tables, 'en');
  for (const layer of LAYERS) shown(layer, own);
  expect(tables).toEqual(before);
});

test('numbers on the list are not comparable: one is by client, another by place', () => {
  expect(one(shown('numbers_selected'), 'MEX')?.comparable).toBe(false);
  expect(one(shown('whatsapp_2019'), 'MEX')?.comparable).toBe(true);
});
