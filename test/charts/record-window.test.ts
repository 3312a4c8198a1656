import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE, windowOf } from '#lib/charts/RecordTable/window.ts';

test('before anybody scrolls it is the first page', () => {
  expect(windowOf(1446, { top: 0, height: 544, row: 0 })).toEqual({
    first: 0,
    last: PAGE,
    before: 0,
    after: 0
  });
  expect(windowOf(3, { top: 0, height: 544, row: 0 }).last).toBe(3);
});

test('whatever the scroll, the rows in sight are there, few others, and the box is as long as all of them', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  const row = fc.integer({ min: 12, max: 120 });
  const height = fc.integer({ min: 100, max: 1200 });
  fc.assert(
    fc.property(count, row, height, fc.double({ min: 0, max: 1, noNaN: true }), (rows, px, box, share) => {
      const top = share * Math.max(0, rows * px - box);
      const { first, last, before, after } = windowOf(rows, { top, height: box, row: px });
      expect(first).toBeLessThanOrEqual(Math.floor(top / px));
      expect(last).toBeGreaterThanOrEqual(Math.min(rows, Math.ceil((top + box) / px)));
      expect(last - first).toBeLessThanOrEqual(Math.max(PAGE, box / px + 61));
      expect(before + (last - first) * px + after).toBeCloseTo(rows * px);
    })
  );
});

test('a little scroll changes nothing', () => {
  const at = (top: number) => windowOf(5000, { top, height: 500, row: 30 });
  expect(at(61_000)).toEqual(at(61_100));
  expect(at(61_000)).not.toEqual(at(63_000));
});
