import { expect, test } from 'vitest';
import { coverage, reach } from '#lib/charts/HostingGraph/density.ts';
import { disc } from '#lib/views/hosting-disc.ts';
import { DOT_PART } from '#lib/views/hosting-placed.ts';

test.each([500, 5000, 20_000])('%d dots of a cluster reach as far from afar as they stand', (count) => {
  expect(reach(count) / (disc(count).r + 0.5)).toBeGreaterThan(0.93);
  expect(reach(count) / (disc(count).r + 0.5)).toBeLessThan(1.03);
});

test('dots cover as much ground from afar as each of them does, rings less, specks least', () => {
  const count = 1000;
  const ground = Math.PI * reach(count) ** 2;
  expect(coverage('high') * ground).toBeCloseTo(count * Math.PI * (DOT_PART / 2) ** 2);
  expect(coverage('medium')).toBeLessThan(coverage('high'));
  expect(coverage('low')).toBeLessThan(coverage('medium'));
  expect(coverage('unknown')).toBeLessThan(coverage('low'));
});
