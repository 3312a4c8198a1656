import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotLayers } from '#lib/charts/HostingGraph/dots.ts';
import type { Address } from '#lib/model/address.ts';
import { DOMAIN_STATUSES, GENERATIONS, type Domain } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import { catalog } from '#lib/views/catalog.ts';
import { hosting } from '#lib/views/hosting.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { layoutHosting, type PlacedHosting } from '#lib/views/hosting-layout.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { match } from '#lib/views/match.ts';
import { address, domain, provider, tinyTables } from '../helpers/tables.ts';

const NAMES = ['M247', 'x'.repeat(300), 'مزوّد الاستضافة', 'ספק אחסון', '🦄🏳️‍🌈👩‍💻', '漢字'.repeat(90), ' ', ''];
const HOSTS = 45;

/** A row of the list: which domain of all, at which host; null is an address that no known network announced. */
const row = fc.record({
  domain: fc.integer({ min: 0, max: 80 }),
  host: fc.option(fc.integer({ min: 0, max: HOSTS - 1 }), { freq: 5 }),
  country: fc.constantFrom('NLD', 'GBR', null)
});
const listed = fc.record({
  /** Numbers above those of `row` have no address; those below may be missing here, or stand twice. */
  domain: fc.integer({ min: 0, max: 120 }),
  generation: fc.constantFrom(...GENERATIONS),
  status: fc.constantFrom(...DOMAIN_STATUSES)
});
const world = fc.record({
  rows: fc.array(row, { maxLength: 120 }),
  domains: fc.array(listed, { maxLength: 150 }),
  /** One domain at so many hosts, from none to forty. */
  everywhere: fc.constantFrom(0, 1, 2, 40),
  names: fc.array(fc.constantFrom(...NAMES), { minLength: HOSTS, maxLength: HOSTS })
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function tablesOf({ rows, domains, everywhere, names }: World): Tables {
  const at = (host: number | null) =>
    host === null
      ? ({
          provider_id: null,
          asn: null,
          asn_2016: null,
          asn_2025: null,
          reason: 'none',
          confidence: 'unknown'
        } as const)
      : { provider_id: `host-${host}` };
  const addresses: Address[] = rows.map((each, index) =>
    address({
      domain: `d${each.domain}.test`,
      address: `192.0.2.${index}`,
      country: each.country,
      ...at(each.host)
    })
  );
  for (let host = 0; host < everywhere; host += 1) {
    addresses.push(address({ domain: 'everywhere.test', address: `198.51.100.${host}`, ...at(host) }));
  }
  return {
    ...tinyTables(),
    domains: domains.map((each): Domain => domain({ ...each, domain: `d${each.domain}.test` })),
    addresses,
    providers: names.map((name, host) => provider({ id: `host-${host}`, name })),
    networks: []
  };
}

const width = fc.integer({ min: 280, max: 1400 });
const height = fc.integer({ min: 200, max: 900 });

/** Marks that overlap: dots with dots of their kind, clusters with clusters. */
function overlaps(graph: HostingGraph, placed: PlacedHosting): string[] {
  const found: string[] = [];
  graph.domains.forEach((one, a) => {
    const dot = one.home.kind === 'pool' ? placed.poolDot : placed.dot;
    for (let b = a + 1; b < graph.domains.length; b += 1) {
      if (graph.domains[b]?.home.kind !== one.home.kind) continue;
      const apart = Math.hypot(
        (placed.x[a] ?? 0) - (placed.x[b] ?? 0),
        (placed.y[a] ?? 0) - (placed.y[b] ?? 0)
      );
      if (apart < dot * 0.999) found.push(`dots ${a} and ${b}`);
    }
  });
  placed.groups.forEach((a, at) => {
    for (const b of placed.groups.slice(at + 1)) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.01)
        found.push(`clusters ${a.index} and ${b.index}`);
    }
  });
  return found;
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

describe('whatever the tables hold', () => {
  test('every place is a number in the picture, and no mark covers another', () => {
    fc.assert(
      fc.property(world, width, height, (given, w, h) => {
        const graph = hostingGraph(catalog(tablesOf(given), 'en'));
        const placed = layoutHosting(graph, w, h);
        expect(numbersOf(placed).every(Number.isFinite)).toBe(true);
        expect([...placed.x].every((x) => x >= -0.5 && x <= w + 0.5)).toBe(true);
        expect([...placed.y].every((y) => y >= -0.5 && y <= h + 0.5)).toBe(true);
        expect(overlaps(graph, placed)).toEqual([]);
        expect(placed.groups.every((group) => [...group.text].length < 60)).toBe(true);
      }),
      { numRuns: 60 }
    );
  });

  test('the same tables give the same picture', () => {
    fc.assert(
      fc.property(world, width, height, (given, w, h) => {
        const draw = () => layoutHosting(hostingGraph(catalog(tablesOf(given), 'en')), w, h);
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 20 }
    );
  });

  test('every record is drawn once or counted as withheld', () => {
    fc.assert(
      fc.property(world, (given) => {
        const tables = tablesOf(given);
        const known = catalog(tables, 'en');
        const graph = hostingGraph(known);
        const names = graph.domains.map((each) => each.name);
        expect(new Set(names).size).toBe(names.length);

        const drawn = names.filter((name) => known.domain.has(name));
        expect(drawn.length + graph.withheld.domains).toBe(tables.domains.length);
        const shown = tables.addresses.filter(
          (each) => known.domain.get(each.domain)?.status !== 'withdrawn'
        );
        const counted = graph.countries.reduce((sum, country) => sum + country.rows, 0);
        expect(counted + graph.withoutCountry).toBe(shown.length);
        expect(new Set(shown.map((each) => each.domain)).size).toBe(
          graph.domains.filter((each) => each.home.kind === 'group').length
        );

        const painted = dotLayers(graph).flatMap((layer) => layer.members);
        expect(painted.sort((a, b) => a - b)).toEqual(names.map((_, index) => index));
        const whole = match(tables, [], 'graph');
        const { active } = hosting(known, whole, {
          generations: [...GENERATIONS],
          providers: [],
          domain: null
        });
        expect(active.domains.every((each) => each === 1)).toBe(true);
        expect([...active.groups]).toEqual(graph.groups.map((group) => group.count));
        expect([...active.pools]).toEqual(graph.pools.map((pool) => pool.members.length));
        expect([...active.countries]).toEqual(graph.countries.map((country) => country.rows));
        // What is counted row by row is what the graph has from the first.
        expect(hosting(known, whole).active).toEqual(active);
      }),
      { numRuns: 80 }
    );
  });

  test('a domain at forty providers has a line to each of them', () => {
    fc.assert(
      fc.property(world, (given) => {
        const graph = hostingGraph(catalog(tablesOf({ ...given, everywhere: 40 }), 'en'));
        const at = graph.domains.findIndex((each) => each.name === 'everywhere.test');
        const hosts = graph.shares.filter((share) => share.domain === at).map((share) => share.group);
        expect(new Set(hosts).size).toBe(40);
      }),
      { numRuns: 10 }
    );
  });
});
