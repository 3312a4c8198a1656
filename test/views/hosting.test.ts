import { describe, expect, test } from 'vitest';
import type { Tables } from '#lib/model/tables.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, type Filter, type Selection } from '#lib/views/filter.ts';
import { changesOf, choiceOf, hosting } from '#lib/views/hosting.ts';
import { remedyFor } from '#lib/views/hosting-empty.ts';
import { factsOf, summaryOf } from '#lib/views/hosting-summary.ts';
import { match } from '#lib/views/match.ts';
import { address, domain, provider, tinyTables } from '../helpers/tables.ts';
import { realTables } from '../helpers/real.ts';

function see(tables: Tables, patch: Partial<Filter> = {}, selection: Selection | null = null) {
  const all = catalog(tables, 'en');
  const filter = { ...EMPTY_FILTER, ...patch };
  const matches = match(tables, clausesOf(filter, selection, all), 'graph');
  const view = hosting(all, matches, choiceOf(filter, selection));
  const group = (id: string) => view.graph.groups.findIndex((each) => each.id === id);
  return { ...view, catalog: all, group, summary: summaryOf(view) };
}

/** The tiny tables with a few rows more. */
function tables(patch: { [K in 'domains' | 'addresses' | 'providers']?: Tables[K] }): Tables {
  const tiny = tinyTables();
  return {
    ...tiny,
    domains: [...tiny.domains, ...(patch.domains ?? [])],
    addresses: [...tiny.addresses, ...(patch.addresses ?? [])],
    providers: [...tiny.providers, ...(patch.providers ?? [])]
  };
}

describe('who is drawn as a host', () => {
  test('a company that is no host is never one, whatever announced the address', () => {
    const { graph, group } = see(
      tables({
        domains: [domain({ domain: 'three.test' })],
        addresses: [address({ domain: 'three.test', address: '192.0.2.3', provider_id: 'trader' })],
        providers: [provider({ id: 'trader', kind: 'not_a_host' })]
      })
    );
    expect(group('trader')).toBe(-1);
    expect(graph.groups[group('*unknown')]?.count).toBe(1);
  });

  test('a domain without a known holder blames nobody', () => {
    const { graph } = see(
      tables({
        domains: [domain({ domain: 'three.test' })],
        addresses: [
          address({
            domain: 'three.test',
            address: '192.0.2.3',
            provider_id: null,
            reason: 'none',
            asn: null,
            confidence: 'unknown'
          })
        ]
      })
    );
    expect(graph.groups.at(-1)).toMatchObject({ kind: 'unknown', name: '', count: 1 });
  });

  test('a domain of two providers is drawn once, counts for both, and is only as sure as the less sure', () => {
    const { graph, group } = see(
      tables({
        addresses: [
          address({ domain: 'one.test', address: '192.0.2.9', provider_id: 'host-b', confidence: 'low' })
        ]
      })
    );
    const shared = graph.domains.findIndex((each) => each.name === 'one.test');
    expect(graph.groups.flatMap((each) => each.members).filter((each) => each === shared)).toHaveLength(1);
    expect(graph.groups[group('*several')]?.members).toEqual([shared]);
    expect(graph.domains[shared]?.confidence).toBe('low');
    expect(graph.groups[group('host-a')]).toMatchObject({ count: 1, members: [] });
    expect(graph.groups[group('host-b')]?.count).toBe(2);
    expect(graph.shares).toHaveLength(2);
  });

  test('two addresses at one provider are one domain of it, as sure as the surer', () => {
    const { graph, group } = see(
      tables({ addresses: [address({ domain: 'one.test', address: '192.0.2.9', confidence: 'low' })] })
    );
    expect(graph.groups[group('host-a')]).toMatchObject({ count: 1, rows: 2 });
    expect(graph.domains.find((each) => each.name === 'one.test')?.confidence).toBe('high');
  });

  test('a withdrawn indicator is counted, not drawn; a superseded one stands for its parent, once', () => {
    const { graph } = see(
      tables({
        domains: [
          domain({ domain: 'wrong.test', status: 'withdrawn' }),
          domain({ domain: 'sub.parent.test', status: 'superseded', superseded_by: 'parent.test' }),
          domain({ domain: 'parent.test' })
        ],
        addresses: [
          address({ domain: 'wrong.test', address: '192.0.2.4' }),
          address({ domain: 'sub.parent.test', address: '192.0.2.5' })
        ]
      })
    );
    const names = graph.domains.map((each) => each.name);
    expect(names).toContain('sub.parent.test');
    expect(names).not.toContain('wrong.test');
    expect(names).not.toContain('parent.test');
    expect(graph.domains.length + graph.withheld.domains).toBe(6);
  });

  test('the counts by country of 2021 are never drawn as networks, and no count joins the rows of 2018', () => {
    const { graph, group } = see(tinyTables());
    expect(graph.counts.map((count) => [count.name, count.servers])).toEqual([['Host A', 7]]);
    expect(graph.groups[group('host-a')]?.rows).toBe(1);
    expect(graph.countries.map((country) => [country.iso3, country.rows])).toEqual([
      ['GBR', 1],
      ['NLD', 1]
    ]);
  });
});

describe('what is chosen', () => {
  test.each<[string, Partial<Filter>, Selection | null, string[]]>([
    ['nothing: all', {}, null, ['one.test', 'two.test', 'late.test']],
    ['a country', { countries: ['GBR'] }, null, ['two.test']],
    ['a time after the scan', { from: '2021' }, null, ['late.test']],
    ['a generation', { generations: ['4'] }, null, ['late.test']],
    ['a provider', {}, { kind: 'provider', id: 'host-a' }, ['one.test']],
    ['providers of the filter', { providers: ['host-b'] }, null, ['two.test']],
    ['a domain', {}, { kind: 'domain', id: 'two.test' }, ['two.test']],
    ['a text that is nowhere', { q: 'zzz' }, null, []]
  ])('%s', (_, patch, selection, chosen) => {
    const { graph, active } = see(tinyTables(), patch, selection);
    const names = graph.domains.filter((__, index) => active.domains[index] === 1).map((each) => each.name);
    expect(names.sort()).toEqual([...chosen].sort());
  });

  test('a choice dims, and moves nothing: the graph stays the same object', () => {
    const world = catalog(tinyTables(), 'en');
    const of = (filter: Filter) =>
      hosting(world, match(world.tables, clausesOf(filter, null, world), 'graph'), choiceOf(filter, null));
    const all = of(EMPTY_FILTER);
    const some = of({ ...EMPTY_FILTER, countries: ['GBR'] });
    expect(some.graph).toBe(all.graph);
    expect(all.active.all).toBe(true);
    expect(some.active.all).toBe(false);
  });

  test('the numbers of countries and links are those of the chosen rows', () => {
    const { active, graph } = see(tinyTables(), {}, { kind: 'provider', id: 'host-b' });
    expect(graph.countries.map((each, index) => [each.iso3, active.countries[index]])).toEqual([
      ['GBR', 1],
      ['NLD', 0]
    ]);
    expect([...active.links].filter((rows) => rows > 0)).toHaveLength(1);
  });

  test('the inputs are left as they were', () => {
    const given = tinyTables();
    const before = structuredClone(given);
    see(given, { countries: ['GBR'] }, { kind: 'provider', id: 'host-a' });
    expect(given).toEqual(before);
  });
});

describe('an empty graph says what to let go of', () => {
  test.each<[string, Partial<Filter>, Selection | null]>([
    ['q', { q: 'zzz' }, null],
    ['time', { from: '1999', to: '2000' }, null],
    ['countries', { countries: ['MEX'], generations: ['3'] }, null],
    ['selection', {}, { kind: 'provider', id: 'nobody' }],
    ['all', { q: 'zzz', to: '2000' }, null]
  ])('%s', (remedy, patch, selection) => {
    const world = catalog(tinyTables(), 'en');
    expect(remedyFor(world, { ...EMPTY_FILTER, ...patch }, selection)).toBe(remedy);
  });
});

describe('the real tables', async () => {
  const real = await realTables();
  const { graph, catalog: world, group, summary } = see(real);

  test('every row and every domain is drawn or counted', () => {
    const withdrawn = real.addresses.filter(
      (row) => world.domain.get(row.domain)?.status === 'withdrawn'
    ).length;
    const rows = graph.countries.reduce((sum, country) => sum + country.rows, graph.withoutCountry);
    expect(rows + withdrawn).toBe(real.addresses.length);
    expect(graph.domains.length + graph.withheld.domains).toBe(real.domains.length);
  });

  test('the largest providers and countries are those of the list', () => {
    expect(graph.groups.slice(0, 4).map((each) => [each.name, each.count])).toEqual([
      ['M247', 84],
      ['23VNet', 73],
      ['Redstation', 72],
      ['cloudscale.ch', 59]
    ]);
    expect(graph.countries.slice(0, 3).map((each) => [each.iso3, each.rows])).toEqual([
      ['NLD', 136],
      ['GBR', 111],
      ['HUN', 75]
    ]);
    expect(graph.groups[group('*several')]?.count).toBe(9);
    expect(graph.pools.find((pool) => pool.generation === '4')?.members).toHaveLength(688);
    expect(summary.top).toMatchObject({ group: { name: 'M247' }, count: 84 });
  });

  test('nobody is named for what its address space became: Redstation stays, iomart is only the later holder', () => {
    expect(changesOf(world, 'redstation')).toEqual([{ provider: 'iomart', name: 'iomart', rows: 72 }]);
    expect(group('iomart')).toBe(-1);
    expect(graph.groups.every((each) => world.provider.get(each.id)?.kind !== 'not_a_host')).toBe(true);
  });

  test('the facts of a provider add up to its rows', () => {
    for (const each of graph.groups.filter(({ kind }) => kind === 'provider')) {
      const facts = factsOf(world, each);
      const sum = (list: { rows: number }[]) => list.reduce((total, { rows }) => total + rows, 0);
      expect([sum(facts.countries), sum(facts.confidence)]).toEqual([each.rows, each.rows]);
    }
  });
});
