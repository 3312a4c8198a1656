import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defang, refang } from '#lib/views/defang.ts';

test.each([
  ['free247downloads.com'],
  ['free247downloads[.]com'],
  ['FREE247Downloads[.]com.'],
  ['hxxps://free247downloads[.]com/abc?x=1#y'],
  ['http://free247downloads.com:30495/szev4hz'],
  ['https[:]//free247downloads(.)com'],
  ['free247downloads[dot]com'],
  [' //free247downloads.com '.trim().slice(2)],
  ['https://user@free247downloads.com/']
])('what people paste is found: %s', (pasted) => {
  expect(refang(pasted)).toBe('free247downloads.com');
});

test('a shown domain holds no dot that a program could make a link of', () => {
  fc.assert(
    fc.property(fc.domain(), (name) => {
      expect(defang(name).replaceAll('[.]', '')).not.toContain('.');
      expect(refang(defang(name))).toBe(name.toLowerCase());
    })
  );
});
