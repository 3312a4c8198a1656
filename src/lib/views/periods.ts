import { firstFrom } from './first-from.ts';
import { overlaps, type Span } from './time.ts';

/** The rows of a table by the days that they cover: few are different, since lists come out and years end on few days. */
interface Periods {
  /** By row number: its place in `spans`. */
  of: Uint32Array;
  spans: readonly (readonly Span[])[];
  /** First and last days of all spans, in order, each once: between two of them a range leaves the same rows. */
  starts: readonly string[];
  ends: readonly string[];
  /** Tests by the places of a range among `starts` and `ends`. */
  tests: Map<number, PeriodTest>;
}

export type PeriodTest = (row: unknown, index: number) => boolean;

const known = new WeakMap<readonly unknown[], Periods>();

/** Answers kept for a table; a brush that goes to and fro asks for them again. */
const MOST = 256;

const inOrder = (days: readonly string[]) => [...new Set(days)].sort();

function periodsOf<T>(
  rows: readonly T[],
  key: (row: T) => string,
  spans: (row: T) => readonly Span[]
): Periods {
  const found = known.get(rows);
  if (found) return found;
  const places = new Map<string, number>();
  const all: (readonly Span[])[] = [];
  const of = Uint32Array.from(rows, (row) => {
    const name = key(row);
    const place = places.get(name) ?? all.push(spans(row)) - 1;
    places.set(name, place);
    return place;
  });
  const each = all.flat();
  const made = {
    of,
    spans: all,
    starts: inOrder(each.map(({ start }) => start)),
    ends: inOrder(each.map(({ end }) => end)),
    tests: new Map<number, PeriodTest>()
  };
  known.set(rows, made);
  return made;
}

/** How many of the days, in order, come before a day: `(['2016-01-01', '2018-08-01'], '2017-01-01')` → 1. */
export const daysBefore = (days: readonly string[], day: string): number =>
  firstFrom(days.length, (at) => (days[at] ?? '') >= day);

/**
 * Tests the rows of a table, by their numbers, for a day in common with a range; rows of one `key` have the same
 * `spans`. Two ranges between whose ends no span begins or ends get the same test, found without a look at any row, so that
 * whoever keeps what it found can see that nothing changed.
 */
export function periodTest<T>(
  rows: readonly T[],
  key: (row: T) => string,
  spans: (row: T) => readonly Span[],
  range: Span
): PeriodTest {
  const periods = periodsOf(rows, key, spans);
  const { starts, ends } = periods;
  // A span has a day in common where it begins by the last day of the range and ends no earlier than its first.
  const begun = daysBefore(starts, `${range.end}~`);
  const place = begun * (ends.length + 1) + daysBefore(ends, range.start);
  const before = periods.tests.get(place);
  if (before) return before;
  const passes = Uint8Array.from(periods.spans, (each) => Number(each.some((one) => overlaps(one, range))));
  const test: PeriodTest = (_, index) => passes[periods.of[index] ?? -1] === 1;
  if (periods.tests.size >= MOST) periods.tests.clear();
  periods.tests.set(place, test);
  return test;
}
