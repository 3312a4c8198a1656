import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeLabels } from '#lib/charts/HostingGraph/close-labels.ts';
import { dotLayers, dotsPath } from '#lib/charts/HostingGraph/dots.ts';
import { emphasisOf } from '#lib/charts/HostingGraph/emphasis.ts';
import { hit, makeHits } from '#lib/charts/HostingGraph/hit.ts';
import { step, stopsOf, type Arrow } from '#lib/charts/HostingGraph/keys.ts';
import { lens, toLayout, toScreen } from '#lib/charts/HostingGraph/lens.ts';
import { layoutSize, SIZES } from '#lib/charts/HostingGraph/sizes.ts';
import { placeOf, sameTarget, selectionOf, targetOf, type Target } from '#lib/charts/HostingGraph/targets.ts';
import { tipOf } from '#lib/charts/HostingGraph/tips.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { hosting, layoutHosting } from '#lib/views/hosting.ts';
import { match } from '#lib/views/match.ts';
import { realTables } from '../helpers/real.ts';

const world = catalog(await realTables(), 'en');
const view = hosting(world, match(world.tables, clausesOf(EMPTY_FILTER, null, world), 'graph'));
const { graph } = view;
const placed = layoutHosting(graph, 490, 302);
const group = (id: string): Target => ({
  kind: 'group',
  index: graph.groups.findIndex((each) => each.id === id)
});
const domain = (name: string): Target => ({
  kind: 'domain',
  index: graph.domains.findIndex((each) => each.name === name)
});

describe('drawn before any script', () => {
  test('every domain is drawn exactly once', () => {
    const drawn = dotLayers(graph).flatMap((layer) => layer.members);
    expect(drawn.sort((a, b) => a - b)).toEqual(graph.domains.map((_, index) => index));
  });

  test('the path of a layer comes back to the very places of its dots', () => {
    for (const { members } of dotLayers(graph)) {
      const steps = [...dotsPath(placed, members).matchAll(/[Mm](-?\d+)[ ]?(-?\d+)h0/g)];
      let [x, y] = [0, 0];
      const seen = steps.map(([, dx, dy]) => `${(x += Number(dx))} ${(y += Number(dy))}`);
      const places = members.map(
        (member) => `${Math.round((placed.x[member] ?? 0) * 10)} ${Math.round((placed.y[member] ?? 0) * 10)}`
      );
      expect(seen.sort()).toEqual(places.sort());
    }
  });
});

describe('what a point means', () => {
  const hits = makeHits(placed);
  const at = (target: Target, k: number, open: number | null = null) => {
    const [x, y] = placeOf(target, graph, placed) ?? [0, 0];
    return hit(hits, graph, placed, { x, y, reach: 14 / k, k, open });
  };

  test('a crowd of dots stands for its provider, until the reader comes closer or opens it', () => {
    const [one] = graph.groups[group('m247').index]?.members ?? [];
    const dot: Target = { kind: 'domain', index: one ?? -1 };
    expect(at(dot, 1)).toEqual(group('m247'));
    expect(at(dot, 4)).toEqual(dot);
    expect(at(dot, 1, group('m247').index)).toEqual(dot);
  });

  test('the domains of several providers can be pointed at from the first', () => {
    expect(at(domain('zm-banks.com'), 1)).toEqual(domain('zm-banks.com'));
  });

  test('a provider of one domain is hit from 20 px away', () => {
    const single = placed.groups.findLast(({ index }) => graph.groups[index]?.members.length === 1);
    const found = hit(hits, graph, placed, {
      x: (single?.x ?? 0) + 1,
      y: (single?.y ?? 0) + 20,
      reach: 24,
      k: 1,
      open: null
    });
    expect(found?.kind).toBe('group');
  });

  test('the name of a cluster and the line of a country are part of them', () => {
    const label = placed.groups.find(({ index }) => index === group('m247').index)?.label;
    const within = { x: (label?.x ?? 0) + 5, y: (label?.y ?? 0) + 5, reach: 14, k: 1, open: null };
    expect(hit(hits, graph, placed, within)).toEqual(group('m247'));
    const box = placed.countries[0]?.box;
    expect(hit(hits, graph, placed, { ...within, x: (box?.x ?? 0) + 9, y: (box?.y ?? 0) + 9 })).toEqual({
      kind: 'country',
      index: 0
    });
  });

  test('nothing is hit far from everything, and no sum of smaller ones is a record', () => {
    expect(hit(hits, graph, placed, { x: -500, y: -500, reach: 24, k: 1, open: null })).toBeNull();
    expect(hits.boxes.every(({ target }) => target.index >= 0)).toBe(true);
  });
});

describe('by keyboard', () => {
  const stops = stopsOf(graph, placed, null);

  test('every cluster, country, block and count in sight can be reached from the first by arrows', () => {
    const reached = new Set([0]);
    const queue = [0];
    for (const at of queue) {
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as Arrow[]) {
        const next = stops.findIndex((stop) => stop === step(stops, stops[at]?.target ?? null, arrow));
        if (next < 0 || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect(reached.size).toBe(stops.length);
  });

  test('an arrow never leads backwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: stops.length - 1 }), (index) => {
        const from = stops[index];
        const right = step(stops, from?.target ?? null, 'ArrowRight');
        expect(right?.x ?? 0).toBeGreaterThanOrEqual(from?.x ?? 0);
      })
    );
  });

  test('in an open cluster the arrows lead to its domains', () => {
    const inside = stopsOf(graph, placed, group('redstation').index);
    expect(inside).toHaveLength(72);
    expect(inside.every((stop) => stop.target.kind === 'domain')).toBe(true);
  });
});

describe('what is said of a mark', () => {
  test.each<[string, Target, RegExp[]]>([
    [
      'a provider',
      group('redstation'),
      [/^Redstation/, /72 domains/, /United Kingdom\u00a072/, /72 addresses later announced by iomart/]
    ],
    ['several', group('*several'), [/two or more/, /9 domains/]],
    [
      'a domain, never as a link',
      domain('zm-banks.com'),
      [/^zm-banks\[\.\]com/, /UK Dedicated Servers/, /M247/, /August 2016/]
    ],
    ['a country', { kind: 'country', index: 0 }, [/Netherlands/, /136/, /Host Sailor\u00a038/]],
    ['a block', { kind: 'pool', index: 2 }, [/688 domains/, /not public/]],
    [
      'a count nobody could verify',
      { kind: 'count', index: 0 },
      [/DigitalOcean/, /142 servers/, /Not verified/]
    ]
  ])('%s', (_, target, says) => {
    const { spoken } = tipOf(target, graph, world);
    for (const part of says) expect(spoken).toMatch(part);
    expect(spoken).not.toMatch(/undefined|null|NaN|\w\.com\b/);
  });

  test('every provider has its countries emphasised, and only its own', () => {
    const links = emphasisOf(graph, [group('host-sailor'), null]).links;
    const names = [...links].map((link) => graph.countries[graph.links[link]?.country ?? -1]?.iso3);
    expect(names.sort()).toEqual(['NLD', 'ROU']);
  });

  test('a record is found from its target and back', () => {
    for (const target of [group('m247'), domain('zm-banks.com'), { kind: 'country', index: 3 } as const]) {
      expect(sameTarget(targetOf(selectionOf(target, graph), graph), target)).toBe(true);
    }
    expect(selectionOf(group('*unknown'), graph)).toBeNull();
  });
});

describe('a closer look', () => {
  test('names never cover one another, however close', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 16 }), fc.double({ min: 0, max: 1, noNaN: true }), (k, part) => {
        const zoom = { k, x: -part * 490 * (k - 1), y: -part * 302 * (k - 1) };
        const size = { width: 490, height: 302 };
        const labels = closeLabels(view, placed, {
          lens: lens(placed, size, zoom),
          zoom: k,
          size,
          taken: [],
          first: null
        });
        labels.forEach(({ box: a }, at) => {
          for (const { box: b } of labels.slice(at + 1)) {
            expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
          }
        });
        expect(labels.every((label) => !/\w\.\w/.test(label.text) || label.kind !== 'domain')).toBe(true);
      }),
      { numRuns: 40 }
    );
  });

  test('the lens goes both ways', () => {
    const look = lens(SIZES.medium, { width: 900, height: 400 }, { k: 3, x: -50, y: 20 });
    const [x, y] = toLayout(look, ...toScreen(look, 12, 34));
    expect([x, y]).toEqual([expect.closeTo(12), expect.closeTo(34)]);
  });
});

test.each([
  [328, 290, SIZES.narrow],
  [500, 309, SIZES.medium],
  [760, 480, SIZES.large],
  [1400, 300, { width: 740, height: 160 }]
])('a box of %d × %d is drawn as it was prerendered, unless its shape is another', (width, height, size) => {
  expect(layoutSize(width, height)).toEqual(size);
});
