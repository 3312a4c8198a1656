import { expect, test } from 'vitest';
import { dateText, eventDateText, monthText, rangeText } from '#lib/views/timeline-dates.ts';
import { event } from '../helpers/tables.ts';

test.each([
  ['2021-07-18', 'day', '18 July 2021', '18 juillet 2021'],
  ['2019-05-01', 'day', '1 May 2019', '1er mai 2019'],
  ['2019-05-11', 'day', '11 May 2019', '11 mai 2019'],
  ['2021-07-01', 'month', 'July 2021', 'juillet 2021'],
  ['2021-01-01', 'year', '2021', '2021']
] as const)('%s of %s precision says no more than is known', (date, precision, en, fr) => {
  expect(dateText(date, precision, 'en')).toBe(en);
  expect(dateText(date, precision, 'fr')).toBe(fr);
});

test.each([
  ['2021-12-20', '2021-12-23', 'day', '20–23 December 2021', '20–23 décembre 2021'],
  ['2019-04-29', '2019-05-10', 'day', '29 April – 10 May 2019', '29 avril – 10 mai 2019'],
  [
    '2021-12-31',
    '2022-01-01',
    'day',
    '31 December 2021 – 1 January 2022',
    '31 décembre 2021 – 1er janvier 2022'
  ],
  ['2016-08-01', '2018-08-31', 'month', 'August 2016 – August 2018', 'août 2016 – août 2018'],
  ['2018-09-01', '2018-10-31', 'month', 'September – October 2018', 'septembre – octobre 2018'],
  ['2020-07-01', '2020-07-31', 'month', 'July 2020', 'juillet 2020'],
  ['2016-01-01', '2018-12-01', 'year', '2016–2018', '2016–2018'],
  ['2019-01-01', '2019-12-01', 'year', '2019', '2019']
] as const)('%s to %s says what both share once', (from, to, precision, en, fr) => {
  expect(rangeText(from, to, precision, 'en')).toBe(en);
  expect(rangeText(from, to, precision, 'fr')).toBe(fr);
});

test('an event without an end has one date', () => {
  expect(eventDateText(event({ id: 'a', date: '2018-12-01', date_precision: 'month' }), 'en')).toBe(
    'December 2018'
  );
  expect(monthText('2018-12', 'fr')).toBe('décembre 2018');
});
