import { expect, test } from 'vitest';
import { absolute } from '#lib/site/origin.ts';
import { sitemap } from '#lib/site/sitemap.ts';

test('an address becomes whole from where it stands, also below a base path', () => {
  expect(absolute('../../fr/country/MEX/', '/base/country/MEX/', 'https://example.org')).toBe(
    'https://example.org/base/fr/country/MEX/'
  );
  expect(absolute('/country/MEX/', '/sitemap.xml', 'https://example.org')).toBe(
    'https://example.org/country/MEX/'
  );
});

test('without an origin it stays as it is', () => {
  expect(absolute('../MEX/', '/country/MEX/', '')).toBe('../MEX/');
});

test('each page stands in both languages with both as alternates, escaped', () => {
  const xml = sitemap([{ en: 'https://example.org/?a&b', fr: 'https://example.org/fr/' }]);
  expect(xml.match(/<loc>/g)).toHaveLength(2);
  expect(xml.match(/hreflang="en" href="https:\/\/example\.org\/\?a&amp;b"/g)).toHaveLength(2);
  expect(xml.match(/hreflang="fr"/g)).toHaveLength(2);
});
