import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBefore, periodTest } from '#lib/views/periods.ts';
import { overlaps, span, type Span } from '#lib/views/time.ts';

const day = fc
  .tuple(
    fc.integer({ min: 2015, max: 2018 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const period = fc.tuple(day, day).map((days): Span => {
  const [start = '', end = ''] = [...days].sort();
  return { start, end };
});

test.each([
  [[], '2017-01-01', 0],
  [['2016-01-01', '2018-08-01'], '2017-01-01', 1],
  [['2016-01-01', '2018-08-01'], '2018-08-01', 1],
  [['2016-01-01', '2018-08-01'], '2019', 2]
])('of the days %j those before %s are %i', (days, before, count) => {
  expect(daysBefore(days, before)).toBe(count);
});

test('a test that is kept for a range leaves what a look at every row leaves', () => {
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 12 }),
      fc.array(period, { minLength: 1, maxLength: 8 }),
      (rows, ranges) => {
        // Asked in turn, so that each may meet what was kept for one before.
        for (const range of [...ranges, ...ranges]) {
          const passes = periodTest(
            rows,
            (row) => `${row.start} ${row.end}`,
            (row) => [row],
            range
          );
          expect(rows.filter(passes)).toEqual(rows.filter((row) => overlaps(row, range)));
        }
      }
    )
  );
});

test('a brush that passes no first and no last day asks no row again', () => {
  const rows = [span('2016-03'), span('2018')];
  const asked = (from: string, to: string) =>
    periodTest(
      rows,
      (row) => row.start,
      (row) => [row],
      span(from, to)
    );
  expect(asked('2016-01', '2016-06')).toBe(asked('2016-02', '2017-11'));
  expect(asked('2016-01', '2016-06')).not.toBe(asked('2016-01', '2018-02'));
});
