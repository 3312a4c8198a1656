import { describe, expect, test } from 'vitest';
import { coveredOn, fitLabels, labelWidth, STAGES, type LabelSource } from '#lib/charts/WorldMap/labels.ts';
import { still } from '#lib/charts/WorldMap/marks.ts';
import { RATIO } from '#lib/charts/WorldMap/mercator.ts';
import { catalog } from '#lib/views/catalog.ts';
import { match } from '#lib/views/match.ts';
import { places } from '#lib/views/places.ts';
import { realTables } from '../helpers/real.ts';

const real = catalog(await realTables(), 'en');
const all = match(real.tables, [], 'map');

describe('labels', () => {
  const source = (row: Partial<LabelSource> & { iso3: string }): LabelSource => ({
    name: row.iso3,
    figure: '',
    note: '',
    lon: 0,
    lat: 0,
    dx: 0,
    dy: 0,
    clear: 0,
    grows: 0,
    led: false,
    ...row
  });

  test('never overlap on any stage, nor leave it', () => {
    const sources = places(real, all, 'suspected_infection')
      .filter(({ active }) => active)
      .map(({ iso3, name, lon, lat }) => source({ iso3, name, lon, lat }));
    const labels = fitLabels(sources, still);
    expect(labels.length).toBeGreaterThan(15);
    STAGES.forEach(({ width, seen }, tier) => {
      const boxes = labels
        .filter((label) => label.tier <= tier)
        .map((label) => {
          const at = still(label) ?? [0, 0];
          const long = labelWidth(label);
          const x = at[0] * width + label.ox;
          const left = x - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? long : long / 2);
          const y = at[1] * width * RATIO + label.oy;
          return { left, right: left + long, top: y - 9, bottom: y + 3 };
        });
      boxes.forEach((a, i) => {
        expect(a.left >= seen.left && a.right <= seen.right).toBe(true);
        boxes.slice(i + 1).forEach((b) => {
          expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
        });
      });
    });
  });

  test('the weightiest label wins the room', () => {
    const two = [
      source({ iso3: 'AAA', name: 'A long name first' }),
      source({ iso3: 'BBB', name: 'A long name' })
    ];
    expect(fitLabels(two, still, STAGES.slice(0, 1))[0]?.iso3).toBe('AAA');
  });

  test('a place behind the globe has none', () => {
    expect(fitLabels([source({ iso3: 'AAA' })], () => null)).toEqual([]);
  });

  test('the switch of layers and the buttons cover no label', () => {
    for (const stage of [
      { width: 328, height: 200 },
      { width: 715, height: 300 }
    ]) {
      for (const { left, right, top, bottom } of coveredOn(stage)) {
        expect(left < right && top < bottom && right <= stage.width && bottom <= stage.height).toBe(true);
      }
    }
  });
});
