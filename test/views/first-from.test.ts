import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom } from '#lib/views/first-from.ts';

test('finds what a look at each would find, also none and all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, least) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const found = sorted.findIndex((each) => each >= least);
        expect(firstFrom(sorted.length, (at) => (sorted[at] ?? 0) >= least)).toBe(
          found < 0 ? sorted.length : found
        );
      }
    )
  );
});
