import { describe, expect, test } from 'vitest';
import { hatch, hatchRatio } from '#lib/charts/WorldMap/gl/hatch.ts';
import { changes, paintsOf } from '#lib/charts/WorldMap/gl/paint.ts';
import { mix, parseRgb, type Colours } from '#lib/charts/WorldMap/gl/colours.ts';
import { catalog } from '#lib/views/catalog.ts';
import { match } from '#lib/views/match.ts';
import { places } from '#lib/views/places.ts';
import { realTables } from '../helpers/real.ts';

const real = catalog(await realTables(), 'en');
const all = match(real.tables, [], 'map');

describe('what the zoomable map is told', () => {
  const colours = {
    land: [200, 200, 200],
    border: [255, 255, 255],
    hue: { confirmed_victims: [100, 0, 0], suspected_infection: [0, 100, 0], servers: [0, 0, 100] }
  } as unknown as Colours;

  test('servers colour no country: a host is not a target', () => {
    const paints = paintsOf(places(real, all, 'servers'), 'servers', colours);
    expect(new Set([...paints.values()].map(({ fill }) => fill))).toEqual(new Set(['rgb(200,200,200)']));
  });

  test('a brush step touches only the countries that it changes', () => {
    const before = paintsOf(places(real, all, 'confirmed_victims'), 'confirmed_victims', colours);
    expect(changes(before, before)).toEqual([]);
    const now = new Map(before).set('MEX', { fill: 'rgb(1,2,3)', hatch: 0, line: '', lineWidth: 0 });
    expect(changes(before, now).map(([iso3]) => iso3)).toEqual(['MEX']);
    expect(changes(new Map(), before)).toHaveLength(before.size);
  });

  test('colours mix as the style sheet mixes them', () => {
    expect(parseRgb('rgb(160, 44, 93)')).toEqual([160, 44, 93]);
    expect(mix([100, 0, 0], [200, 200, 200], 25)).toEqual([175, 150, 150]);
  });

  test('the hatch joins with itself and leaves about half of the hue', () => {
    const { width, height, data } = hatch([1, 2, 3]);
    const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3] ?? -1;
    for (let i = 0; i < width; i++) expect(alpha(i, height)).toBe(alpha(i, 0));
    const mean = data.filter((_, i) => i % 4 === 3).reduce((sum, each) => sum + each, 0) / (width * height);
    expect(mean / 255).toBeGreaterThan(0.4);
    expect(mean / 255).toBeLessThan(0.6);
    expect(hatchRatio(0.2)).toBe(hatchRatio(0.9));
  });
});
