import { expect, test } from 'vitest';
import { today } from '#lib/ui/today.ts';

test('the day of the reader, but none before a day that is past for certain', () => {
  const now = new Date(2026, 2, 4);
  expect(today(now)).toBe('2026-03-04');
  expect(today(now, '2026-03-03')).toBe('2026-03-04');
  expect(today(now, '2026-11-24')).toBe('2026-11-24');
});
