import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dateShape, DATE_ORDERS } from '#lib/load/open/dates.ts';

describe('a date', () => {
  test.each([
    ['2016-08-24', '2016-08-24'],
    ['2016-8-4', '2016-08-04'],
    ['2016-08-24T23:30:00-05:00', '2016-08-24'],
    ['2016-08-24 23:30:00 UTC', '2016-08-24'],
    ['2016-08-24T23:30:00.123456Z', '2016-08-24'],
    ['2016-08', '2016-08'],
    ['2016', '2016'],
    ['20160824', '2016-08-24'],
    ['2016/08/24', '2016-08-24'],
    ['24.08.2016', '2016-08-24'],
    ['2020-07-xx', '2020-07'],
    ['3 May 2019', '2019-05-03'],
    ['May 3rd, 2019', '2019-05-03'],
    ['03-May-2019', '2019-05-03'],
    ['Fri, 03 May 2019 10:00:00 +0000', '2019-05-03'],
    ['May 2019', '2019-05'],
    ['mai 2019', '2019-05'],
    ['1er août 2019', '2019-08-01'],
    ['3 mai 2019', '2019-05-03'],
    ['3 de mayo de 2019', '2019-05-03'],
    ['3. März 2019', '2019-03-03'],
    ['29.02.2016', '2016-02-29']
  ])('%s is %s', (text, day) => {
    expect(dateOf(text, 'ymd')).toEqual({ from: day, to: day });
  });

  test.each([
    ['2016–2018', '2016', '2018'],
    ['2016-2018', '2016', '2018'],
    ['2019/2020', '2019', '2020'],
    ['2016-08 to 2018-08', '2016-08', '2018-08'],
    ['2016-08-01/2018-08-31', '2016-08-01', '2018-08-31'],
    ['du 3 mai 2019 au 5 juin 2019', '2019-05-03', '2019-06-05'],
    ['03.05.2019 - 05.06.2019', '2019-05-03', '2019-06-05']
  ])('%s is a range', (text, from, to) => expect(dateOf(text, 'dmy')).toEqual({ from, to }));

  test.each([
    ['31 February', '2019-02-31'],
    ['a leap day of no leap year', '29/02/2019'],
    ['month 13', '2019-13-01'],
    ['the year 0', '0000-00-00'],
    ['the year 9999, a placeholder', '9999-12-31'],
    ['a year of two digits', '03/05/19'],
    ['six digits, which have two readings', '201608'],
    ['a range that runs backwards', '2018-2016'],
    ['two dates', '2015; 2020'],
    ['a season', '2019/20'],
    ['words', 'last summer'],
    ['a number of seconds in a column of dates', '1472083200'],
    ['ten megabytes', '2'.repeat(10_000_000)],
    ['nothing', '']
  ])('is not read from %s', (_, text) => expect(dateOf(text, 'dmy')).toBeNull());

  test('of seconds or milliseconds is read where the whole column is such', () => {
    expect(dateShape(['1472083200', '1472083201'])).toMatchObject({ clock: 's' });
    expect(dateShape(['1472083200000'])).toMatchObject({ clock: 'ms' });
    expect(dateShape(['1472083200', '2016'])).toMatchObject({ clock: null });
    expect(dateOf('1472083200', 'ymd', 's')?.from).toBe('2016-08-25');
    expect(dateOf('1472083200000', 'ymd', 'ms')?.from).toBe('2016-08-25');
  });

  test('never throws, and is one that exists', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d/. –-]{4,23}$/)),
        fc.constantFrom(...DATE_ORDERS),
        fc.constantFrom(null, 's' as const, 'ms' as const),
        (text, order, clock) => {
          const span = dateOf(text, order, clock);
          expect(span === null || span.from.slice(0, 4) <= span.to).toBe(true);
          for (const day of span ? [span.from, span.to] : []) {
            expect(day).toMatch(/^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/);
            if (day.length === 10) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          }
        }
      )
    );
  });
});

describe('day and month', () => {
  test.each([
    [['25/03/2019', '01/02/2019'], { order: 'dmy', sure: true }],
    [['03/25/2019', '01/02/2019'], { order: 'mdy', sure: true }],
    [['01/02/2019', '03/04/2019'], { order: 'dmy', sure: false }],
    [['25/03/2019', '03/25/2019'], { order: 'dmy', sure: false }],
    [['01.02.2019'], { order: 'dmy', sure: true }],
    [['05/05/2019'], { order: 'ymd', sure: true }],
    [['2019-05-03', ''], { order: 'ymd', sure: true }],
    [[], { order: 'ymd', sure: true }]
  ])('of %j are told apart, or said to be unsure', (values, shape) =>
    expect(dateShape(values)).toMatchObject(shape)
  );

  test('follow the order that was chosen, but never in front of a dot', () => {
    expect(dateOf('01/02/2019', 'mdy')?.from).toBe('2019-01-02');
    expect(dateOf('01/02/2019', 'dmy')?.from).toBe('2019-02-01');
    expect(dateOf('01.02.2019', 'mdy')?.from).toBe('2019-02-01');
    expect(dateOf('25/03/2019', 'mdy')).toBeNull();
  });
});
