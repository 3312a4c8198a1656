import { expect, test } from 'vitest';
import { formatSize } from '#lib/ui/sizes.ts';

test('a size is in kilobytes, at least one, in the words of the language', () => {
  expect(formatSize(159_136, 'en')).toBe('159 kB');
  expect(formatSize(12, 'en')).toBe('1 kB');
  expect(formatSize(1_234_567, 'fr')).toMatch(/^1\u202f235\u00a0?\s?ko$/);
});
