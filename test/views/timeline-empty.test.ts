import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { choiceToGiveUp, widened } from '#lib/views/timeline-empty.ts';
import { timelineFrame } from '#lib/views/timeline.ts';
import { event, tinyTables } from '../helpers/tables.ts';

const events = [
  event({ id: 'a', date: '2017-03-05', lane: 'legal', countries: ['MEX'] }),
  event({ id: 'b', date: '2019-06-05', lane: 'policy', countries: ['NLD'] }),
  event({ id: 'c', date: '2019-07-05', lane: 'policy', countries: ['NLD'] })
];
const known = catalog({ ...tinyTables(), events }, 'en');

describe('the smallest change that fills an empty timeline', () => {
  test('is the one choice that brings back the fewest events', () => {
    const filter = { ...EMPTY_FILTER, countries: ['MEX'], lanes: ['policy' as const] };
    expect(choiceToGiveUp(known, filter, null)).toBe('lanes');
  });

  test('is nothing where no single choice is to blame', () => {
    const filter = { ...EMPTY_FILTER, q: 'no such word', countries: ['ZZZ'] };
    expect(choiceToGiveUp(known, filter, null)).toBeNull();
  });

  test('may be the selection', () => {
    expect(choiceToGiveUp(known, EMPTY_FILTER, { kind: 'provider', id: 'nobody' })).toBe('selection');
  });
});

describe('an empty period', () => {
  const { marks, axis } = timelineFrame(known);
  const range = (period: { from: string; to: string }, active: string[]) => {
    const found = widened(marks, new Set(active), period, axis);
    return found && [axis.months[found.first], axis.months[found.last]];
  };

  test('is widened to the nearest event, on one side only', () => {
    expect(range({ from: '2018-12', to: '2019-04' }, ['a', 'b', 'c'])).toEqual(['2018-12', '2019-06']);
    expect(range({ from: '2017-05', to: '2017-06' }, ['a', 'b', 'c'])).toEqual(['2017-03', '2017-06']);
  });

  test('is not widened towards events that the other choices exclude', () => {
    expect(range({ from: '2018-12', to: '2019-04' }, ['a'])).toEqual(['2017-03', '2019-04']);
    expect(range({ from: '2018-12', to: '2019-04' }, [])).toBeNull();
  });
});
