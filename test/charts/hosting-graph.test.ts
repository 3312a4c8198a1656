import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeLabels } from '#lib/charts/HostingGraph/close-labels.ts';
import { dotLayers, dotsPath } from '#lib/charts/HostingGraph/dots.ts';
import { emphasisOf } from '#lib/charts/HostingGraph/emphasis.ts';
import { hit, makeHits, nearestBox } from '#lib/charts/HostingGraph/hit.ts';
import {
  edgeOf,
  insideOf,
  linesOf,
  stopsOf,
  walk,
  wholeOf,
  type Arrow
} from '#lib/charts/HostingGraph/keys.ts';
import { lineHits, nearestLine } from '#lib/charts/HostingGraph/line-hits.ts';
import { shareCurves } from '#lib/charts/HostingGraph/lines.ts';
import { spokenOf } from '#lib/charts/HostingGraph/spoken.ts';
import { chooseMore, chosenTargets } from '#lib/charts/HostingGraph/choose-more.ts';
import { between } from '#lib/charts/HostingGraph/between.ts';
import { lens, toLayout, toScreen } from '#lib/charts/HostingGraph/lens.ts';
import { layoutSize, SIZES } from '#lib/charts/HostingGraph/sizes.ts';
import { placeOf, sameTarget, selectionOf, targetOf, type Target } from '#lib/charts/HostingGraph/targets.ts';
import { tipOf } from '#lib/charts/HostingGraph/tips.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { hosting, layoutHosting } from '#lib/views/hosting.ts';
import { hostingRows } from '#lib/views/hosting-index.ts';
import { match } from '#lib/views/match.ts';
import { realTables } from '../helpers/real.ts';

const world = catalog(await realTables(), 'en');
const view = hosting(world, match(world.tables, clausesOf(EMPTY_FILTER, null, world), 'graph'));
const { graph } = view;
const placed = layoutHosting(graph, 490, 302);
const rows = hostingRows(graph, world);
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

  test('a name of 12 px can be hit from 12 px on either side of its middle, where nothing else is nearer', () => {
    const { label } = placed.pools[0] ?? {};
    const middle = { x: (label?.x ?? 0) + 5, y: (label?.y ?? 0) + (label?.h ?? 0) / 2 };
    expect(nearestBox(hits, { ...middle, x: middle.x, k: 1 })).toEqual({ kind: 'pool', index: 0 });
    expect(nearestBox(hits, { x: middle.x, y: middle.y - 11, k: 1 })).toEqual({ kind: 'pool', index: 0 });
    expect(nearestBox(hits, { x: -300, y: -300, k: 1 })).toBeNull();
  });

  test('nothing is hit far from everything, and no sum of smaller ones is a record', () => {
    expect(hit(hits, graph, placed, { x: -500, y: -500, reach: 24, k: 1, open: null })).toBeNull();
    expect(hits.boxes.every(({ target }) => target.index >= 0)).toBe(true);
  });
});

describe('by keyboard', () => {
  const stops = stopsOf(placed);
  const ARROWS: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

  test('every cluster, country, block and count in sight can be reached from the first by arrows', () => {
    const reached = new Set([0]);
    const queue = [0];
    for (const at of queue) {
      for (const arrow of ARROWS) {
        const to = walk(graph, placed, stops[at]?.target ?? null, arrow);
        const next = stops.findIndex((stop) => sameTarget(stop.target, to?.target ?? null));
        if (next < 0 || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect(reached.size).toBe(stops.length);
  });

  test('every domain of a cluster can be reached from its first one', () => {
    const redstation = group('redstation');
    const inside = insideOf(graph, placed, redstation);
    const first = edgeOf(graph, placed, redstation, 'first');
    const reached = new Set<number>();
    const queue: Target[] = first ? [first.target] : [];
    for (const at of queue) {
      for (const arrow of ARROWS) {
        const to = walk(graph, placed, at, arrow)?.target;
        if (to?.kind !== 'domain' || reached.has(to.index)) continue;
        reached.add(to.index);
        queue.push(to);
      }
    }
    expect(inside.filter(({ target }) => !reached.has(target.index))).toEqual([]);
    expect(inside).toHaveLength(72);
  });

  test('an arrow never leads backwards, and never to nowhere', () => {
    const domains = graph.domains.map((_, index): Target => ({ kind: 'domain', index }));
    fc.assert(
      fc.property(fc.constantFrom(...stops.map((stop) => stop.target), ...domains), (target) => {
        const right = walk(graph, placed, target, 'ArrowRight');
        expect(right).not.toBeNull();
        expect(right?.x ?? 0).toBeGreaterThanOrEqual(placeOf(target, graph, placed)?.[0] ?? 0);
      })
    );
  });

  test('from the edge of a cluster an arrow leads on, not back into the same cluster as a whole', () => {
    const last = edgeOf(graph, placed, group('m247'), 'last');
    let at: Target | null = last?.target ?? null;
    for (let steps = 0; steps < 30 && at?.kind === 'domain'; steps += 1) {
      at = walk(graph, placed, at, 'ArrowRight')?.target ?? null;
    }
    expect(at?.kind).toBe('group');
    expect(at).not.toEqual(group('m247'));
  });

  test('Home and End lead to the ends of a cluster, a block or a list', () => {
    const members = graph.groups[group('m247').index]?.members ?? [];
    const inM247: Target = { kind: 'domain', index: members[5] ?? -1 };
    expect(edgeOf(graph, placed, inM247, 'first')?.target.index).toBe(members[0]);
    expect(edgeOf(graph, placed, group('m247'), 'last')?.target.index).toBe(members.at(-1));
    expect(edgeOf(graph, placed, { kind: 'country', index: 2 }, 'first')?.target).toEqual({
      kind: 'country',
      index: 0
    });
    expect(wholeOf(graph, inM247)).toEqual(group('m247'));
  });

  test('the lines of a mark are its own, each once', () => {
    const lines = linesOf(graph, placed, group('m247'));
    const links = lines.filter(({ kind }) => kind === 'link').map(({ index }) => graph.links[index]);
    expect(links).toHaveLength(12);
    expect(links.every((link) => link?.group === group('m247').index)).toBe(true);
    expect(new Set(lines.map(({ kind, index }) => `${kind}${index}`)).size).toBe(lines.length);
    expect(linesOf(graph, placed, domain('zm-banks.com'))).toHaveLength(2);
  });

  test.each<[string, Target, { place: number; count: number } | null, RegExp]>([
    ['a cluster', group('m247'), null, /^M247\. 84 domains\. 1 of 59, by number of domains\. Home/],
    [
      'a domain',
      { kind: 'domain', index: graph.groups[group('m247').index]?.members[2] ?? -1 },
      null,
      /^\S+\[\.\]\S+\. Generation 3\. 3 of \d+ in M247\. Arrows/
    ],
    [
      'a domain without address',
      { kind: 'domain', index: graph.pools[0]?.members[0] ?? -1 },
      null,
      /1 of 92 in No address published/
    ],
    [
      'a line',
      { kind: 'link', index: 0 },
      { place: 1, count: 2 },
      /^23VNet – Hungary\. Drawn because 73 addresses.*known only from 2025: 45.*Line 1 of 2\. L for the next/
    ],
    ['a country', { kind: 'country', index: 0 }, null, /^Netherlands\. 136 of the 604.*1 of 26/]
  ])('one short sentence says what %s is, where one is and how to go on', (_, target, line, says) => {
    const text = spokenOf(target, graph, world, line);
    expect(text).toMatch(says);
    expect(text.length).toBeLessThan(330);
    expect(text).not.toMatch(/undefined|null|NaN|\w\.com\b/);
  });
});

describe('lines', () => {
  const lines = lineHits(placed, shareCurves(graph, placed));
  const all = () => true;

  test('each is hit at its middle, from 12 px at either side', () => {
    for (const { target } of lines) {
      const [x, y] = placeOf(target, graph, placed) ?? [0, 0];
      if (target.kind === 'count') continue;
      expect(
        nearestLine(
          [...lines].filter((each) => sameTarget(each.target, target)),
          { x, y: y + 8, reach: 12 },
          all
        )
      ).toEqual(target);
    }
    expect(lines).toHaveLength(
      graph.shares.length + placed.links.length + placed.counts.filter(({ index }) => index >= 0).length
    );
  });

  test('what is not drawn cannot be pointed at', () => {
    const [first] = lines;
    const [x, y] = placeOf(first?.target ?? null, graph, placed) ?? [0, 0];
    expect(nearestLine(lines, { x, y, reach: 12 }, () => false)).toBeNull();
    expect(nearestLine(lines, { x: -400, y: -400, reach: 12 }, all)).toBeNull();
  });

  test('each says how many addresses it rests on, by which rule and how surely; the sums are those of the table', () => {
    let sum = 0;
    graph.links.forEach((link, index) => {
      const { title, lines: said } = tipOf({ kind: 'link', index }, graph, world);
      expect(title).toContain(graph.countries[link.country]?.name);
      const count = /because (\d+) addresses/.exec(said[0] ?? '')?.[1] ?? '1';
      expect(Number(count)).toBe(link.rows);
      expect(said.join(' ')).toMatch(/By lookup: .*\d.*Confidence, by address: .*\d/);
      sum += link.rows;
    });
    expect(sum).toBe(
      world.tables.addresses.filter(
        (row) => row.country !== null && world.domain.get(row.domain)?.status !== 'withdrawn'
      ).length
    );
  });

  test('that of a domain at several providers names its address, which nobody can follow by mistake', () => {
    const [share] = linesOf(graph, placed, domain('zm-banks.com'));
    const { title, lines: said } = tipOf(share ?? group(''), graph, world);
    expect(title).toMatch(/^zm-banks\[\.\]com – /);
    expect(said[0]).toMatch(/announced an address of this domain.*: \d+\[\.\]\d+\[\.\]\d+\[\.\]\d+$/);
  });
});

describe('several at once', () => {
  const m247 = { kind: 'provider', id: 'm247' } as const;

  test('what is selected becomes the first of several', () => {
    expect(chooseMore(group('23vnet'), graph, EMPTY_FILTER, m247)).toEqual({
      filter: { providers: ['m247', '23vnet'] },
      letGo: true
    });
  });

  test('the same again takes it out', () => {
    const filter = { ...EMPTY_FILTER, providers: ['m247', '23vnet'] };
    expect(chooseMore(group('23vnet'), graph, filter, null)?.filter).toEqual({ providers: ['m247'] });
    expect(chosenTargets(graph, filter)).toEqual([group('m247'), group('23vnet')]);
  });

  test('a domain stands for its provider, a block for its generation; who is unknown cannot be chosen', () => {
    const inM247: Target = { kind: 'domain', index: graph.groups[group('m247').index]?.members[0] ?? -1 };
    expect(chooseMore(inM247, graph, EMPTY_FILTER, null)?.filter).toEqual({ providers: ['m247'] });
    expect(chooseMore({ kind: 'pool', index: 0 }, graph, EMPTY_FILTER, null)?.filter).toEqual({
      generations: ['2']
    });
    expect(chooseMore(group('*unknown'), graph, EMPTY_FILTER, null)).toBeNull();
  });
});

test('on the way from one layout to the next the dots are at either end at either end', () => {
  const to = layoutHosting(graph, 740, 466);
  expect([...between(placed, to, 0).x]).toEqual([...placed.x]);
  between(placed, to, 1).y.forEach((y, index) => expect(y).toBeCloseTo(to.y[index] ?? 0));
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
    const { title, lines } = tipOf(target, graph, world);
    const text = [title, ...lines].join('. ');
    for (const part of says) expect(text).toMatch(part);
    expect(text).not.toMatch(/undefined|null|NaN|\w\.com\b/);
  });

  test('every provider has its countries emphasised, and only its own', () => {
    const links = emphasisOf(graph, rows, [group('host-sailor'), null]).links;
    const names = [...links].map((link) => graph.countries[graph.links[link]?.country ?? -1]?.iso3);
    expect(names.sort()).toEqual(['NLD', 'ROU']);
  });

  test('the ego view of a domain has its providers, their countries, and their other domains', () => {
    const { shares, links, groups, beside, farther } = emphasisOf(graph, rows, [domain('zm-banks.com')]);
    expect(shares.size).toBe(2);
    expect([...groups].map((at) => graph.groups[at]?.name).sort()).toEqual(['M247', 'UK Dedicated Servers']);
    expect([...beside].sort()).toEqual([...groups].sort());
    for (const link of links) expect(groups.has(graph.links[link]?.group ?? -1)).toBe(true);
    expect(farther.size).toBeGreaterThan(links.size);
  });

  test('the ego view of a provider has those that shared a domain with it', () => {
    const { groups } = emphasisOf(graph, rows, [group('m247')]);
    expect([...groups].map((at) => graph.groups[at]?.name)).toContain('UK Dedicated Servers');
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
  [328, 350, SIZES.narrow],
  [500, 309, SIZES.medium],
  [760, 480, SIZES.large],
  [290, 255, { width: 320, height: 281 }],
  [1400, 300, { width: 740, height: 160 }]
])('a box of %d × %d is drawn as it was prerendered, unless its shape is another', (width, height, size) => {
  expect(layoutSize(width, height)).toEqual(size);
});
