import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, GROUPINGS, type Filter } from '#lib/views/filter.ts';
import { choiceOf, hosting, layoutHosting } from '#lib/views/hosting.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { regrouped } from '#lib/views/hosting-regroup.ts';
import { isRest } from '#lib/views/hosting-shelf.ts';
import { groundsOf, rowsOfGroup } from '#lib/views/hosting-why.ts';
import { match } from '#lib/views/match.ts';
import { address, domain, tinyTables } from '../helpers/tables.ts';
import { realTables } from '../helpers/real.ts';

const world = catalog(await realTables(), 'en');
const base = hostingGraph(world);
const others = GROUPINGS.filter((each) => each !== 'provider');

function viewOf(grouping: (typeof GROUPINGS)[number], part: Partial<Filter> = {}) {
  const filter = { ...EMPTY_FILTER, ...part };
  const matches = match(world.tables, clausesOf(filter, null, world), 'graph');
  return hosting(world, matches, choiceOf(filter, null), regrouped(world, grouping));
}

test('by provider it is the graph itself', () => {
  expect(regrouped(world, 'provider')).toBe(base);
});

describe.each(others)('by %s', (grouping) => {
  const graph = regrouped(world, grouping);

  test('the same domains, each in one place', () => {
    expect(graph.domains.map(({ name }) => name)).toEqual(base.domains.map(({ name }) => name));
    const members = [...graph.groups, ...graph.pools].flatMap((each) => each.members);
    expect(members.sort((a, b) => a - b)).toEqual(base.domains.map((_, index) => index));
    graph.groups.forEach((group, index) => {
      for (const member of group.members)
        expect(graph.domains[member]?.home).toEqual({ kind: 'group', index });
    });
  });

  test('what has no public address stays in its pools, and nowhere else', () => {
    expect(graph.pools).toEqual(base.pools);
    base.domains.forEach(({ home }, index) => {
      expect(graph.domains[index]?.home.kind).toBe(home.kind);
    });
    expect(graph.counts).toEqual([]);
  });

  test('each number is that of the table', () => {
    graph.groups.forEach((group, index) => {
      const rows = rowsOfGroup(graph, world, index);
      if (group.kind !== 'several') expect(rows).toHaveLength(group.rows);
      if (isRest(group)) return;
      expect(new Set(rows.map((row) => row.domain)).size).toBe(group.count);
      const grounds = groundsOf(rows);
      expect(grounds.rules.reduce((sum, each) => sum + each.rows, 0)).toBe(rows.length);
      for (const row of rows) {
        const key = {
          country: row.country,
          network: row.asn,
          generation: world.domain.get(row.domain)?.generation
        };
        expect(`${grouping}:${key[grouping]}`).toBe(group.id);
      }
    });
  });

  test('at rest every group has all of its domains chosen, under a filter those of the filter', () => {
    const all = viewOf(grouping);
    expect([...all.active.groups]).toEqual(graph.groups.map(({ count }) => count));
    const some = viewOf(grouping, { providers: ['m247'] });
    expect(some.active.domains).toEqual(viewOf('provider', { providers: ['m247'] }).active.domains);
    expect(some.active.domains.reduce((sum, each) => sum + each, 0)).toBe(84);
  });

  test.each([
    [320, 348],
    [490, 302],
    [740, 466]
  ])('at %d × %d no two dots touch, no two names cross', (w, h) => {
    const { x, y, dot, groups } = layoutHosting(graph, w, h);
    const hosted = graph.domains.flatMap(({ home }, index) => (home.kind === 'group' ? [index] : []));
    hosted.forEach((a, at) => {
      for (const b of hosted.slice(at + 1)) {
        const apart = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
        if (apart < dot * 0.999) expect.fail(`${a} and ${b} touch`);
      }
    });
    const labels = groups.flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(0);
    labels.forEach((a, at) => {
      for (const b of labels.slice(at + 1)) {
        expect(
          a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y || b.y + b.h <= a.y
        ).toBe(true);
      }
    });
  });

  test('made once, so that the same choice is the same picture', () => {
    expect(regrouped(world, grouping)).toBe(graph);
    const again = regrouped(catalog(world.tables, 'en'), grouping);
    expect(layoutHosting(again, 490, 302)).toEqual(layoutHosting(graph, 490, 302));
  });
});

test('the largest of each, and how many stood in two', () => {
  const top = (grouping: (typeof GROUPINGS)[number]) => {
    const { groups } = regrouped(world, grouping);
    const several = groups.find(({ kind }) => kind === 'several')?.count ?? 0;
    return [groups[0]?.id, groups[0]?.count, several];
  };
  expect(top('country')).toEqual(['country:NLD', 136, 9]);
  expect(top('network')).toEqual(['network:9009', 84, 9]);
  expect(regrouped(world, 'generation').groups.map(({ id, count }) => [id, count])).toEqual([
    ['generation:2', 3],
    ['generation:3', 586],
    ['generation:other', 5]
  ]);
});

test('an address without country or network makes a group of its own, and hides behind no known one', () => {
  const tables = {
    ...tinyTables(),
    domains: ['a.test', 'b.test'].map((each) => domain({ domain: each })),
    addresses: [
      address({
        id: '1',
        domain: 'a.test',
        address: '192.0.2.1',
        country: null,
        asn: null,
        provider_id: null
      }),
      address({ id: '2', domain: 'b.test', address: '192.0.2.2', country: 'FRA' }),
      address({ id: '3', domain: 'b.test', address: '192.0.2.3', country: null })
    ]
  };
  const small = catalog(tables, 'en');
  const byCountry = regrouped(small, 'country').groups;
  expect(byCountry.map(({ id, count, rows }) => [id, count, rows])).toEqual([
    ['country:FRA', 1, 1],
    ['*unknown', 1, 1]
  ]);
  const unknown = regrouped(small, 'network').groups.find(({ kind }) => kind === 'unknown');
  expect(unknown?.members).toHaveLength(1);
});
