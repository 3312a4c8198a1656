import { expect, test } from 'vitest';
import { Rows } from '#lib/views/bits.ts';
import { caseDensity, domainDensity } from '#lib/views/density.ts';
import { axisOf } from '#lib/views/timeline-axis.ts';
import { aCase, domain } from '../helpers/tables.ts';
import { realTables } from '../helpers/real.ts';

const axis = axisOf('2016-12-31');
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test('a domain counts once, in the month in which it was first published', () => {
  const dates = ['2016-03-01', '2016-03-31', '2016-12-31', '2015-12-31'];
  const rows = dates.map((first_published) => domain({ domain: first_published, first_published }));
  const before = structuredClone(rows);
  const { bins, max, before: early } = domainDensity(new Rows(rows, null), axis);
  expect(bins).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect([max, early]).toEqual([2, 1]);
  expect(rows).toEqual(before);
});

test.each([
  [{ first_activity: '2016-02-10', last_activity: '2016-02-11' }, { 1: 1 }],
  [
    { first_activity: '2016-02', last_activity: '2016-03-02' },
    { 1: 0.5, 2: 0.5 }
  ],
  [{ first_activity: '2015-12-30', last_activity: '2016-01-02' }, { 0: 0.5 }]
])('a case weighs one in all, over the months that it may have covered: %j', (row, weights) => {
  const { bins } = caseDensity([aCase({ id: 'a', ...row })], axis);
  expect(bins).toEqual(axis.months.map((_, month) => (weights as Record<number, number>)[month] ?? 0));
});

test('a case of which only the year is known makes no peak in January', () => {
  const { bins, max } = caseDensity([aCase({ id: 'a', occurred: ['2016'] })], axis);
  expect(max).toBeCloseTo(1 / 12);
  expect(sum(bins)).toBeCloseTo(1);
});

test('cases before the axis are counted, not drawn into its first month', () => {
  expect(caseDensity([aCase({ id: 'a', occurred: ['2014'] })], axis)).toMatchObject({ before: 1, max: 0 });
});

test('the real lists: every domain is in exactly one month, and no case weighs more than itself', async () => {
  const tables = await realTables();
  const whole = axisOf('2026-09-30');
  const domains = domainDensity(new Rows(tables.domains, null), whole);
  expect(sum(domains.bins) + domains.before).toBe(tables.domains.length);
  const cases = caseDensity(tables.cases, whole);
  expect(sum(cases.bins) + cases.before).toBeLessThanOrEqual(tables.cases.length + 1e-6);
});
