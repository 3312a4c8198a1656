import { describe, expect, test } from 'vitest';
import { LANES } from '#lib/model/event.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { EMPTY_FILTER, type Filter, type Selection } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { dayNumber } from '#lib/views/timeline-axis.ts';
import { countWithin, relatedEvents, timeline, timelineFrame } from '#lib/views/timeline.ts';
import { event, tinyTables } from '../helpers/tables.ts';
import { realTables } from '../helpers/real.ts';

const events = [
  event({ id: 'late', date: '2021-07-18', lane: 'targeting', countries: ['MEX'] }),
  event({
    id: 'month',
    date: '2021-05-01',
    date_precision: 'month',
    lane: 'platform',
    providers: ['host-a']
  }),
  event({ id: 'year', date: '2021-01-01', date_precision: 'year', lane: 'infrastructure', verified: false }),
  event({ id: 'span', date: '2019-04-29', end_date: '2019-05-10', lane: 'infrastructure' }),
  event({ id: 'founded', date: '2010-01-01', date_precision: 'year', lane: 'company' }),
  event({ id: 'running', date: '2015-01-01', end_date: '2016-02-01', lane: 'company' })
];
const tables = { ...tinyTables(), events };
const known = catalog(tables, 'en');
const view = (filter: Partial<Filter> = {}, selection: Selection | null = null) =>
  timeline(known, match(tables, clausesOf({ ...EMPTY_FILTER, ...filter }, selection, known), 'timeline'));

describe('the frame', () => {
  const frame = timelineFrame(known);
  const days = (id: string) => {
    const mark = frame.marks.find((each) => each.id === id);
    return mark && [mark.start, mark.end];
  };

  test('a date known to the month or the year is a span, never its first day', () => {
    expect(days('late')).toEqual([dayNumber('2021-07-18'), dayNumber('2021-07-19')]);
    expect(days('month')).toEqual([dayNumber('2021-05-01'), dayNumber('2021-06-01')]);
    expect(days('year')).toEqual([dayNumber('2021-01-01'), dayNumber('2022-01-01')]);
    expect(days('span')).toEqual([dayNumber('2019-04-29'), dayNumber('2019-05-11')]);
  });

  test('no event is lost: what ended before the axis stands behind the fold, all else in one lane', () => {
    expect(frame.early.map(({ id }) => id)).toEqual(['founded']);
    expect(frame.marks.map(({ id }) => id)).toEqual(['running', 'span', 'year', 'month', 'late']);
    expect(frame.lanes.map(({ lane }) => lane)).toEqual([...LANES]);
    expect(frame.lanes.flatMap(({ marks }) => marks)).toHaveLength(5);
  });

  test('the rows it was made from are left as they were', () => {
    expect(events.map(({ id }) => id)).toEqual(['late', 'month', 'year', 'span', 'founded', 'running']);
  });

  test('what nobody could confirm stays marked as such', () => {
    expect(frame.marks.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual(['year']);
  });
});

describe('the timeline', () => {
  test('a choice made elsewhere dims events and removes none', () => {
    const { active, marks, activeOfLane } = view({ countries: ['MEX'] });
    expect([...active]).toEqual(['late']);
    expect(marks).toHaveLength(5);
    expect([activeOfLane.get('targeting'), activeOfLane.get('platform')]).toEqual([1, 0]);
  });

  test('the period brushed on it hides nothing of itself', () => {
    expect(view({ from: '2021-07', to: '2021-07' }).active.size).toBe(events.length);
  });

  test('selecting an event dims no other one', () => {
    expect(view({}, { kind: 'event', id: 'late' }).active.size).toBe(events.length);
  });

  test('domains and cases keep their own counts, never one scale', () => {
    const { domains, activeDomains, cases } = view({ providers: ['host-a'] });
    expect(activeDomains.max).toBeLessThanOrEqual(domains.max);
    expect(domains).not.toBe(cases);
  });

  test('events in a period are counted if any of their days may lie in it', () => {
    const { marks, active } = view();
    const within = (from: string, to: string) => countWithin(marks, active, dayNumber(from), dayNumber(to));
    expect(within('2021-07-01', '2021-08-01')).toBe(2);
    expect(within('2019-05-10', '2019-05-11')).toBe(1);
    expect(within('2019-05-11', '2019-05-12')).toBe(0);
  });
});

test.each([
  [{ kind: 'country', id: 'MEX' }, ['late']],
  [{ kind: 'provider', id: 'host-a' }, ['month']],
  [{ kind: 'event', id: 'late' }, []],
  [null, []]
] as const)('pointing at %j elsewhere finds %j', (hover, ids) => {
  expect([...relatedEvents(events, hover)]).toEqual(ids);
});

test('all real events are on the axis or behind the fold', async () => {
  const real = await realTables();
  const { marks, early, axis } = timelineFrame(catalog(real, 'en'));
  expect(marks.length + early.length).toBe(real.events.length);
  expect(marks.every(({ end }) => end <= axis.end)).toBe(true);
});
