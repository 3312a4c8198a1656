import { afterEach, describe, expect, test } from 'vitest';
import { namesOf, regionName, tellNames } from '#lib/model/region-names.ts';

// What was told is kept as long as the page lives: no other test is to hear of it.
afterEach(() => {
  tellNames({ locale: 'en', names: {} });
  tellNames({ locale: 'fr', names: {} });
});

describe('the name of a country', () => {
  test.each([
    ['MX', 'Mexico', 'Mexique'],
    ['GB', 'United Kingdom', 'Royaume-Uni'],
    ['US', 'United States', 'États-Unis']
  ])('%s is the whole one, in each language', (iso2, en, fr) => {
    expect([regionName(iso2, 'en'), regionName(iso2, 'fr')]).toEqual([en, fr]);
  });

  test.each([
    ['PS', 'Palestine', 'Palestine'],
    ['HK', 'Hong Kong', 'Hong Kong'],
    ['MO', 'Macao', 'Macao']
  ])('%s is the short one, which takes no side', (iso2, en, fr) => {
    expect([regionName(iso2, 'en'), regionName(iso2, 'fr')]).toEqual([en, fr]);
  });

  test('is the one that came with the tables, in their language; others are found as before', () => {
    tellNames({ locale: 'fr', names: { MX: 'Le Mexique' } });
    expect([regionName('MX', 'fr'), regionName('MX', 'en'), regionName('GB', 'fr')]).toEqual([
      'Le Mexique',
      'Mexico',
      'Royaume-Uni'
    ]);
  });
});

test('names are sent for the countries of the tables alone, and tell a browser what the page was built with', () => {
  const sent = namesOf([{ iso2: 'MX' }, { iso2: 'HK' }], 'fr');
  expect(sent).toEqual({ locale: 'fr', names: { MX: 'Mexique', HK: 'Hong Kong' } });
  tellNames({ ...sent, names: { ...sent.names, MX: 'Mexique (2026)' } });
  expect(namesOf([{ iso2: 'MX' }], 'fr').names).toEqual({ MX: 'Mexique (2026)' });
});
