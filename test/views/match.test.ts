import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf, RECORD_TYPES } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, VIEWS, type Filter, type Selection, type ViewName } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { tinyTables } from '../helpers/tables.ts';

const tables = tinyTables();
const known = catalog(tables, 'en');

function shown(view: ViewName, patch: Partial<Filter>, selection: Selection | null = null) {
  const matches = match(tables, clausesOf({ ...EMPTY_FILTER, ...patch }, selection, known), view);
  return Object.fromEntries(
    RECORD_TYPES.map((type) => [
      type,
      [...matches[type]].map((row) => ('domain' in row ? row.domain : row.id))
    ])
  );
}

test('without a choice every view shows every row', () => {
  for (const view of VIEWS) {
    for (const type of RECORD_TYPES) expect(shown(view, {})[type]).toHaveLength(tables[type].length);
  }
});

describe('a view is not filtered by its own choice', () => {
  test('a brush narrows map, graph and table but not the timeline', () => {
    const brush = { from: '2021-07', to: '2021-07' };
    expect(shown('timeline', brush).events).toHaveLength(3);
    expect(shown('map', brush).events).toEqual(['host-named-2021']);
    expect(shown('graph', brush).domains).toEqual(['late.test']);
    expect(shown('table', brush).domains).toEqual(['late.test']);
  });

  test('a country narrows timeline, graph and table but not the map', () => {
    const selection = { kind: 'country', id: 'NLD' } as const;
    expect(shown('map', {}, selection).country_reports).toHaveLength(3);
    expect(shown('graph', {}, selection).domains).toEqual(['one.test']);
    expect(shown('timeline', {}, selection).events).toEqual([]);
    expect(shown('table', {}, selection).server_counts).toEqual(['country-NLD']);
  });

  test('a provider narrows map, timeline and table but not the graph', () => {
    const selection = { kind: 'provider', id: 'host-a' } as const;
    expect(shown('graph', {}, selection).domains).toHaveLength(3);
    expect(shown('map', {}, selection).addresses).toEqual(['one.test']);
    expect(shown('timeline', {}, selection).events).toEqual(['host-named-2021']);
    expect(shown('table', {}, selection).domains).toEqual(['one.test']);
  });
});

describe('what a choice says nothing about', () => {
  test('the map keeps its reports when a provider is chosen: a host says nothing of targets', () => {
    expect(shown('map', {}, { kind: 'provider', id: 'host-a' }).country_reports).toHaveLength(3);
  });

  test('the table drops reports and cases then: they are not records of that provider', () => {
    const table = shown('table', {}, { kind: 'provider', id: 'host-a' });
    expect([table.country_reports, table.cases]).toEqual([[], []]);
  });

  test('switching the layer of the map leaves all other records in the table', () => {
    const table = shown('table', { relations: ['confirmed_victims'] });
    expect(table.country_reports).toEqual(['MEX-2']);
    expect(table.events).toHaveLength(3);
  });
});

test('a case is of the state named as operator, never of a country of residence', () => {
  expect(shown('table', { countries: ['MEX'] }).cases).toEqual(['someone']);
});

test('a domain shows its address, its events by generation and nothing else', () => {
  const table = shown('table', {}, { kind: 'domain', id: 'one.test' });
  expect(table).toMatchObject({ domains: ['one.test'], addresses: ['one.test'], events: ['third-network'] });
  expect([table.country_reports, table.cases]).toEqual([[], []]);
});

test('an event that names a provider leads to its domains and counts', () => {
  const graph = shown('graph', {}, { kind: 'event', id: 'host-named-2021' });
  expect(graph).toMatchObject({ domains: ['one.test'], addresses: ['one.test'] });
  expect(shown('map', {}, { kind: 'event', id: 'mexico-2017' }).country_reports).toEqual(['MEX-1', 'MEX-2']);
});

test('words find accents, countries by name and defanged domains', () => {
  expect(shown('table', { q: 'hebergeur' }).addresses).toEqual(['two.test']);
  expect(shown('table', { q: 'Mexico' }).country_reports).toEqual(['MEX-1', 'MEX-2']);
  expect(shown('table', { q: 'hxxp://late[.]test/x' }).domains).toEqual(['late.test']);
});

test('an id that is not in the data empties the views rather than failing', () => {
  for (const kind of ['country', 'event', 'domain', 'provider', 'case'] as const) {
    expect(shown('graph', {}, { kind, id: 'nothing' }).server_counts).toBeDefined();
  }
});

test('the tables are left as they were', () => {
  const before = JSON.stringify(tables);
  shown('table', { from: '2016', q: 'x', generations: ['4'] }, { kind: 'country', id: 'MEX' });
  expect(JSON.stringify(tables)).toBe(before);
});
