import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, citationKey, cslJson, ris, type Work } from '#lib/ui/citation.ts';
import { today } from '#lib/ui/today.ts';

const work: Work = {
  title: '100 % d’« évidences » & free247downloads[.]com: {C_1} #2',
  site: 'Pegasus Explorer',
  kind: 'webpage',
  version: '2026-11-04-1a2b3c4d',
  accessed: '2027-01-09',
  url: 'https://example.org/fr/?from=2021&sel=country:MEX',
  language: 'fr'
};
const read = (text: string) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
};

describe('citation-js, which is not ours, reads back what we write', () => {
  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', cslJson]
  ])('%s', (_, write) => {
    const item = read(write(work));
    expect(item.title).toBe(work.title);
    expect(item.URL).toBe(work.url);
    expect(item.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual([2026, 11]);
    expect(JSON.stringify(item)).toContain('2026-11-04');
  });

  test('the access date stands in all of them', () => {
    // Its reader takes Y2 from other types only; the standard gives it to the day of access in all.
    expect(ris(work)).toContain('Y2  - 2027/01/09\r\n');
    expect(read(cslJson(work)).accessed?.['date-parts']).toEqual([[2027, 1, 9]]);
    expect(bibtex(work)).toContain('urldate = {2027-01-09}');
  });

  test('a table is a data set', () => {
    expect(read(cslJson({ ...work, kind: 'dataset' })).type).toBe('dataset');
    expect(read(ris({ ...work, kind: 'dataset' })).type).toBe('dataset');
  });

  test('whatever the title', () => {
    const words = fc
      .array(fc.stringMatching(/^[A-Za-zÀ-ÿ0-9&%$#_~^\\{}[\]().,:;’«»–-]{1,8}$/), {
        minLength: 1,
        maxLength: 5
      })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(words, (title) => {
        expect(read(cslJson({ ...work, title })).title).toBe(title);
        expect(read(ris({ ...work, title })).title).toBe(title);
      }),
      { numRuns: 50 }
    );
  });
});

test('the key is made of the address and the version', () => {
  expect(citationKey({ ...work, url: 'https://example.org/provider/m247/' })).toBe(
    'pegasus-explorer-provider-m247-2026-11-04-1a2b3c4d'
  );
  expect(citationKey(work)).toMatch(/^[A-Za-z0-9-]+$/);
});

test('the day is that of the reader', () => {
  expect(today(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
});
