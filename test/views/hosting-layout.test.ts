import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tables } from '#lib/model/tables.ts';
import { catalog } from '#lib/views/catalog.ts';
import { disc } from '#lib/views/hosting-disc.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { layoutHosting } from '#lib/views/hosting-layout.ts';
import { fitText, textWidth } from '#lib/views/hosting-text.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { address, domain, provider, tinyTables } from '../helpers/tables.ts';
import { realTables } from '../helpers/real.ts';

/** Providers with so many domains each, the first `shared` of them at the next provider too, and a pool. */
function world(
  sizes: readonly number[],
  pool = 0,
  shared = 0,
  name = (at: number) => `Host ${at}`
): HostingGraph {
  const tables: Tables = { ...tinyTables(), domains: [], addresses: [], providers: [], networks: [] };
  sizes.forEach((size, at) => {
    tables.providers.push(provider({ id: `host-${at}`, name: name(at) }));
    for (let each = 0; each < size; each += 1) {
      const row = { domain: `d${each}.h${at}.test`, address: '192.0.2.1' };
      tables.domains.push(domain({ domain: row.domain, generation: each % 3 === 0 ? '2' : '3' }));
      tables.addresses.push(address({ ...row, id: `${at}-${each}`, provider_id: `host-${at}` }));
      if (each >= shared || sizes.length < 2) continue;
      const next = `host-${(at + 1) % sizes.length}`;
      tables.addresses.push(address({ ...row, id: `${at}-${each}-b`, provider_id: next, country: 'GBR' }));
    }
  });
  for (let each = 0; each < pool; each += 1) {
    tables.domains.push(domain({ domain: `p${each}.test`, generation: each % 9 === 0 ? '2' : '4' }));
  }
  return hostingGraph(catalog(tables, 'en'));
}

/** The smallest distance between two dots that are drawn with the same diameter, by a grid of that diameter. */
function touching(graph: HostingGraph, width: number, height: number): number {
  const placed = layoutHosting(graph, width, height);
  let count = 0;
  for (const kind of ['group', 'pool'] as const) {
    const diameter = kind === 'pool' ? placed.poolDot : placed.dot;
    const cells = new Map<string, number[]>();
    graph.domains.forEach(({ home }, index) => {
      if (home.kind !== kind) return;
      const column = Math.floor((placed.x[index] ?? 0) / diameter);
      const row = Math.floor((placed.y[index] ?? 0) / diameter);
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
        [1, 1],
        [-1, -1],
        [1, -1],
        [-1, 1]
      ] as const) {
        for (const other of cells.get(`${column + dx}:${row + dy}`) ?? []) {
          const distance = Math.hypot(
            (placed.x[index] ?? 0) - (placed.x[other] ?? 0),
            (placed.y[index] ?? 0) - (placed.y[other] ?? 0)
          );
          if (distance < diameter * 0.999) count += 1;
        }
      }
      const cell = cells.get(`${column}:${row}`);
      if (cell) cell.push(index);
      else cells.set(`${column}:${row}`, [index]);
    });
  }
  return count;
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
const width = fc.integer({ min: 280, max: 1400 });
const height = fc.integer({ min: 200, max: 900 });

describe('any graph at any size', () => {
  test('all places are numbers, inside the picture, and no two dots touch', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 3 }),
        width,
        height,
        (...given) => {
          const [list, pool, shared, w, h] = given;
          const graph = world(list, pool, shared);
          const placed = layoutHosting(graph, w, h);
          expect(numbersOf(placed).every(Number.isFinite)).toBe(true);
          expect([...placed.x].every((x) => x >= -0.5 && x <= w + 0.5)).toBe(true);
          expect([...placed.y].every((y) => y >= -0.5 && y <= h + 0.5)).toBe(true);
          expect(touching(graph, w, h)).toBe(0);
        }
      ),
      { numRuns: 60 }
    );
  });

  test('clusters never cover one another, and every group has one', () => {
    fc.assert(
      fc.property(sizes, width, height, (list, w, h) => {
        const graph = world(list);
        const { groups } = layoutHosting(graph, w, h);
        expect(groups.map((group) => group.index)).toEqual(graph.groups.map((_, index) => index));
        groups.forEach((a, at) => {
          for (const b of groups.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 0.01);
          }
        });
      }),
      { numRuns: 40 }
    );
  });

  test('named clusters never share the room of their names', () => {
    fc.assert(
      fc.property(sizes, width, height, (list, w, h) => {
        const labels = layoutHosting(world(list), w, h).groups.flatMap((group) => group.label ?? []);
        labels.forEach((a, at) => {
          for (const b of labels.slice(at + 1)) {
            const apart =
              a.x + a.w <= b.x + 0.01 || b.x + b.w <= a.x + 0.01 || a.y + a.h <= b.y || b.y + b.h <= a.y;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 40 }
    );
  });

  test('the same graph and size give the same picture, for everyone', () => {
    fc.assert(
      fc.property(sizes, width, height, (list, w, h) => {
        expect(layoutHosting(world(list, 20), w, h)).toEqual(layoutHosting(world(list, 20), w, h));
      }),
      { numRuns: 20 }
    );
  });
});

describe('what would break a careless layout', () => {
  const odd = ['مزوّد الاستضافة', '🦄🦄🦄', 'x'.repeat(300), '漢字'.repeat(40), ''];
  test.each<[string, HostingGraph]>([
    ['no rows', world([])],
    ['one node', world([1])],
    [
      'a domain at forty providers',
      world(
        Array.from({ length: 40 }, () => 1),
        0,
        1
      )
    ],
    [
      'names too long, from right to left, of signs or none',
      world([5, 4, 3, 2, 1], 10, 1, (at) => odd[at] ?? '')
    ],
    ['only a pool', world([], 500)]
  ])('%s', (_, graph) => {
    for (const [w, h] of [
      [280, 220],
      [500, 300],
      [1400, 800]
    ] as const) {
      const placed = layoutHosting(graph, w, h);
      expect(numbersOf(placed).every(Number.isFinite)).toBe(true);
      expect(touching(graph, w, h)).toBe(0);
      expect(placed.groups.every((group) => [...group.text].length < 60)).toBe(true);
    }
  });

  test('ten thousand domains are placed in well under a second', () => {
    const graph = world(
      Array.from({ length: 200 }, (_, at) => Math.ceil(9000 / (at + 4) / 3)),
      3000
    );
    const start = performance.now();
    layoutHosting(graph, 760, 460);
    expect(performance.now() - start).toBeLessThan(900);
    expect(touching(graph, 760, 460)).toBe(0);
  });
});

describe('the real graph', async () => {
  const graph = hostingGraph(catalog(await realTables(), 'en'));

  test.each([
    [320, 344, false],
    [490, 302, true],
    [740, 466, true]
  ])('at %d × %d the largest providers are named, in order, and dots can be seen', (w, h, wide) => {
    const placed = layoutHosting(graph, w, h);
    const named = placed.groups.filter((group) => group.label).map((group) => group.text);
    expect(named.slice(0, 5)).toEqual(['M247', '23VNet', 'Redstation', 'cloudscale.ch', 'Host Sailor']);
    expect(placed.wide).toBe(wide);
    expect(placed.dot).toBeGreaterThan(2);
    expect(placed.countries[0]?.rows).toBe(136);
  });

  test('those that are not named are counted, the two groups that are no provider left out', () => {
    const all = graph.groups.filter(({ kind }) => kind === 'provider').length;
    for (const [w, h] of [
      [320, 344],
      [490, 214],
      [490, 302]
    ] as const) {
      const { groups, tail } = layoutHosting(graph, w, h);
      const named = groups.filter(({ index, label }) => label && graph.groups[index]?.kind === 'provider');
      expect(tail?.count).toBe(all - named.length);
    }
  });

  test('the area of a cluster follows the number of its domains', () => {
    const { groups, pitch } = layoutHosting(graph, 740, 466);
    for (const group of groups) {
      const { kind, members } = graph.groups[group.index] ?? { kind: 'several', members: [] };
      if (kind !== 'provider' || members.length < 20) continue;
      const dots = (Math.PI * group.r ** 2) / (pitch ** 2 * 0.866);
      expect(dots / members.length).toBeGreaterThan(0.9);
      expect(dots / members.length).toBeLessThan(1.5);
    }
  });

  test('it is made once for a size', () => {
    expect(layoutHosting(graph, 490, 302)).toBe(layoutHosting(graph, 490, 302));
  });
});

test('a disc of seven is a hexagon with its middle', () => {
  expect(disc(7).r).toBeCloseTo(1);
  expect(disc(1)).toMatchObject({ r: 0 });
});

test('a text is cut to its room, never in the middle of a sign', () => {
  expect(fitText('M247', 11, 100)).toBe('M247');
  expect(textWidth(fitText('x'.repeat(300), 11, 60), 11)).toBeLessThanOrEqual(60);
  expect(fitText('🦄🦄🦄🦄', 11, 30)).toMatch(/^🦄+…$/u);
});
