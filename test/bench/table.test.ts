import { expect, test } from 'vitest';
import { quantile, summed } from '../../bench/measure.ts';
import { ratio, tableOf } from '../../bench/peers/table.ts';

test('median and p95 are values that were measured', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantile(values, 0.5)).toBe(50);
  expect(quantile(values, 0.95)).toBe(95);
  expect(summed('x', 7, [3, 1, 2])).toEqual({ name: 'x', n: 7, median: 2, p95: 3, unit: 'ms' });
  expect(quantile([], 0.5)).toBeNaN();
});

test('theirs stands beside ours with how many times as long it takes; what was not waited for is no number', () => {
  expect(ratio(200, 100)).toBe(' (× 2.0)');
  expect(ratio(null, 100)).toBe('');
  const table = tableOf([
    { n: 1438, way: 'settle', peer: 'ours', ms: 20 },
    { n: 1438, way: 'settle', peer: 'sigma', ms: 1000 },
    { n: 10_000, way: 'settle', peer: 'ours', ms: 40.4 },
    { n: 10_000, way: 'settle', peer: 'sigma', ms: null }
  ]);
  expect(table.split('\n')).toEqual([
    '| what | by | 1,438 | 10,000 |',
    '|---|---|---|---|',
    '| Graph: data in memory → full paint | ours | **20 ms** | **40 ms** |',
    '| Graph: data in memory → full paint | sigma | 1.0 s (× 50) | – |'
  ]);
});
