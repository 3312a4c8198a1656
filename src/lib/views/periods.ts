import { overlaps, type Span } from './time.ts';

/** The rows of a table by the days that they cover: few are different, since lists come out and years end on few days. */
interface Periods {
  /** By row number: its place in `spans`. */
  of: Uint32Array;
  spans: readonly (readonly Span[])[];
  /** Tests by what they answer for each of `spans`. */
  tests: Map<string, PeriodTest>;
}

export type PeriodTest = (row: unknown, index: number) => boolean;

const known = new WeakMap<readonly unknown[], Periods>();

/** Answers kept for a table; a brush that goes to and fro asks for them again. */
const MOST = 64;

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
  const made = { of, spans: all, tests: new Map<string, PeriodTest>() };
  known.set(rows, made);
  return made;
}

/**
 * Tests the rows of a table, by their numbers, for a day in common with a range; rows of one `key` have the same
 * `spans`. Two ranges that leave the same rows get the same test, so that whoever keeps what it found can see that
 * nothing changed.
 */
export function periodTest<T>(
  rows: readonly T[],
  key: (row: T) => string,
  spans: (row: T) => readonly Span[],
  range: Span
): PeriodTest {
  const periods = periodsOf(rows, key, spans);
  const passes = Uint8Array.from(periods.spans, (each) => Number(each.some((one) => overlaps(one, range))));
  const answer = passes.join('');
  const before = periods.tests.get(answer);
  if (before) return before;
  const test: PeriodTest = (_, index) => passes[periods.of[index] ?? -1] === 1;
  if (periods.tests.size >= MOST) periods.tests.clear();
  periods.tests.set(answer, test);
  return test;
}
