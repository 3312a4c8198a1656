import { describe, expect, test } from 'vitest';
import {
  caseSpan,
  domainSpans,
  eventDate,
  eventSpan,
  firstDay,
  lastDay,
  overlaps,
  reportSpan,
  span
} from '#lib/views/time.ts';
import { aCase, domain, event, report } from '../helpers/tables.ts';

describe('dates of coarse precision are spans, never their first day', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-07-18', '2021-07-18', '2021-07-18']
  ])('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('an event has a date as exact as it is known', () => {
    const dates = (['day', 'month', 'year'] as const).map((date_precision) =>
      eventDate(event({ id: 'e', date: '2016-08-01', date_precision }))
    );
    expect(dates).toEqual(['2016-08-01', '2016-08', '2016']);
  });

  test('an event of month precision covers its month', () => {
    expect(eventSpan(event({ id: 'e', date: '2016-08-01', date_precision: 'month' }))).toEqual(
      span('2016-08')
    );
  });

  test('an event with an end covers all days between', () => {
    expect(eventSpan(event({ id: 'e', date: '2019-04-29', end_date: '2019-05-10' }))).toEqual(
      span('2019-04-29', '2019-05-10')
    );
  });
});

describe('activity is not publication', () => {
  test('a report is dated by the activity that it is about', () => {
    expect(
      reportSpan(
        report({ id: 'r', iso3: 'MEX', period_start: '2015', period_end: '2016', reported: '2017-06-19' })
      )
    ).toEqual(span('2015', '2016'));
  });

  test('a report without a period falls back to its own day', () => {
    const row = report({
      id: 'r',
      iso3: 'MEX',
      period_start: null,
      period_end: null,
      reported: '2017-06-19'
    });
    expect(reportSpan(row)).toEqual(span('2017-06-19'));
  });

  test('a report with a start only runs until it was reported', () => {
    const row = report({
      id: 'r',
      iso3: 'MEX',
      period_start: '2015',
      period_end: null,
      reported: '2017-06-19'
    });
    expect(reportSpan(row)).toEqual(span('2015', '2017-06-19'));
  });

  test('a case without days falls back to its years, then to its disclosure', () => {
    expect(caseSpan(aCase({ id: 'c', occurred: ['2021', '2018'] }))).toEqual(span('2018', '2021'));
    expect(caseSpan(aCase({ id: 'c', occurred: [], disclosed: '2020-12-20' }))).toEqual(span('2020-12-20'));
  });

  test('a domain of the 2018 list has its scan window beside its publication', () => {
    expect(domainSpans(domain({ domain: 'd.test' }), span('2016-08', '2018-08'))).toHaveLength(2);
    expect(domainSpans(domain({ domain: 'd.test' }), null)).toEqual([span('2018-10-01')]);
  });
});

test('spans that share one day overlap; those a day apart do not', () => {
  expect(overlaps(span('2018'), span('2018-12-31', '2019'))).toBe(true);
  expect(overlaps(span('2018'), span('2019-01-01'))).toBe(false);
});
