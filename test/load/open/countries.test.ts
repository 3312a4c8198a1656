import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '#lib/model/iso-countries.ts';
import { COUNTRY_ALIASES } from '#lib/model/country-names.ts';
import { countryOf } from '#lib/load/open/countries.ts';

describe('a country', () => {
  test.each(
    Object.entries({
      MEX: ['MX', 'mex', '484', 'Mexico', 'Mexique', 'MÉXICO', 'Mexiko', 'المكسيك', 'Мексика', '墨西哥'],
      CIV: ['Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast'],
      GBR: ['UK', 'United Kingdom', 'Royaume-Uni', 'Great Britain'],
      ARE: ['UAE', 'United Arab Emirates', 'Émirats arabes unis'],
      KOR: ['South Korea', 'Corée du Sud', 'Republic of Korea'],
      PSE: ['Palestine', 'State of Palestine', 'Territoires palestiniens'],
      USA: ['US', 'U.S.', 'United States', 'États-Unis', 'Estados Unidos'],
      AFG: ['4', '004'],
      NER: ['Niger'],
      NGA: ['Nigeria'],
      AUT: ['Austria'],
      AUS: ['Australia'],
      ESH: ['Western Sahara', 'Sahara occidental'],
      XKX: ['Kosovo'],
      TUR: ['Turkey', 'Türkiye', 'Turquie'],
      IRN: ['Iran', 'Iran (Islamic Republic of)']
    }).flatMap(([iso3, names]) => names.map((name) => [name, iso3] as const))
  )('%s is %s', (name, iso3) => expect(countryOf(name)).toBe(iso3));

  test.each(['Congo', 'Korea', 'Atlantis', 'EU', 'ZZ', '999', '', 'x'.repeat(1_000_000)])(
    'is not read from “%.20s”: no country is better than a wrong one',
    (name) => expect(countryOf(name)).toBeNull()
  );

  test('is found by its name in each language, unless two countries share it', () => {
    for (const language of ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar', 'ru']) {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      for (const { iso2, iso3 } of COUNTRY_CODES)
        expect([iso3, null]).toContain(countryOf(display.of(iso2) ?? ''));
    }
    const display = new Intl.DisplayNames(['fr'], { type: 'region' });
    for (const { iso2, iso3 } of COUNTRY_CODES) expect(countryOf(display.of(iso2) ?? '')).toBe(iso3);
  });

  test('has no other name whose code does not exist', () => {
    const codes = new Set(COUNTRY_CODES.map(({ iso3 }) => iso3));
    for (const [name, iso3] of Object.entries(COUNTRY_ALIASES)) {
      expect(codes.has(iso3), name).toBe(true);
      expect(countryOf(name), name).toBe(iso3);
    }
  });

  test('is asked of any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countryOf(text) ?? 'XXX').toMatch(/^[A-Z]{3}$/);
      })
    );
  });
});
