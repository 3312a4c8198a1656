import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, dayNumber, monthAt, monthIndex, nearestEdge, percent } from '#lib/views/timeline-axis.ts';
import { periodOf, rangeOf, shifted, snapped } from '#lib/views/timeline-range.ts';

const axis = axisOf('2018-03-09');
const last = axis.months.length - 1;
const edgeOf = (index: number) => percent(axis, axis.edges[index] ?? axis.end);

test('the axis holds whole months, from January 2016 to the month of the last date', () => {
  expect(axis.months).toHaveLength(27);
  expect([axis.months[0], axis.months.at(-1)]).toEqual(['2016-01', '2018-03']);
  expect(axis.edges).toHaveLength(28);
  expect(axis.end).toBe(dayNumber('2018-04-01'));
});

test('days are counted without a clock or a time zone', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2016')).toBe(dayNumber('2016-01-01'));
});

test('what lies outside is held at the ends, so that nothing is drawn beside the chart', () => {
  expect(percent(axis, dayNumber('2010'))).toBe(0);
  expect(percent(axis, dayNumber('2030'))).toBe(100);
  expect([monthIndex(axis, '2010'), monthIndex(axis, '2017-02-20'), monthIndex(axis, '2030')]).toEqual([
    0, 13, 26
  ]);
});

test('a share of the axis belongs to one month and has one nearest edge', () => {
  for (const [index] of axis.months.entries()) {
    const middle = (edgeOf(index) + edgeOf(index + 1)) / 2;
    expect(monthAt(axis, middle)).toBe(index);
    expect(nearestEdge(axis, edgeOf(index) + 0.1)).toBe(index);
    expect(nearestEdge(axis, edgeOf(index + 1) - 0.1)).toBe(index + 1);
  }
});

describe('a period', () => {
  test.each([
    [
      { from: null, to: null },
      { first: 0, last }
    ],
    [
      { from: '2016-03', to: null },
      { first: 2, last }
    ],
    [
      { from: '2017', to: '2017' },
      { first: 12, last: 23 }
    ],
    [
      { from: '2017-05-20', to: '2017-06-02' },
      { first: 16, last: 17 }
    ],
    [
      { from: '2010', to: '2012' },
      { first: 0, last: 0 }
    ]
  ])('%j covers the months %j', (period, range) => {
    expect(rangeOf(period, axis)).toEqual(range);
  });

  test('drawn to an end is no limit there: events behind the fold are not lost', () => {
    expect(periodOf({ first: 0, last: 2 }, axis)).toEqual({ from: null, to: '2016-03' });
    expect(periodOf({ first: 3, last }, axis)).toEqual({ from: '2016-04', to: null });
  });

  test('survives the way to months and back', () => {
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), (a, b) => {
        const range = { first: Math.min(a, b), last: Math.max(a, b) };
        expect(rangeOf(periodOf(range, axis), axis)).toEqual(range);
      })
    );
  });
});

describe('a brush', () => {
  const share = fc.double({ min: -20, max: 120, noNaN: true });

  test('always covers whole months inside the axis, at least one, in either direction', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const range = snapped(a, b, axis);
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.last).toBeGreaterThanOrEqual(range.first);
        expect(range.last).toBeLessThanOrEqual(last);
        expect(snapped(b, a, axis)).toEqual(range);
      })
    );
  });

  test('moved as a whole keeps its length and stops at the ends', () => {
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), share, (a, b, at) => {
        const range = { first: Math.min(a, b), last: Math.max(a, b) };
        const next = shifted(range, at, axis);
        expect(next.last - next.first).toBe(range.last - range.first);
        expect(next.first).toBeGreaterThanOrEqual(0);
        expect(next.last).toBeLessThanOrEqual(last);
      })
    );
  });
});
