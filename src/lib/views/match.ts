import type { Tables } from '#lib/model/tables.ts';
import { allOf, bitsAt, bitsWhere, none, Rows, type Bits } from './bits.ts';
import { RECORD_TYPES, type Clause, type Numbers, type RecordType } from './clauses.ts';
import type { ViewName } from './filter.ts';

/** The rows that a view shows as chosen; all others it may dim. */
export type Matches = { [T in RecordType]: Rows<Tables[T][number]> };

type Test = ((row: object, index: number) => boolean) | Numbers;

const kept = new WeakMap<Test, Bits>();

/** The rows that a test of a clause leaves: found once, whichever views ask. */
function bitsOf(rows: readonly object[], test: Test): Bits {
  const known = kept.get(test);
  if (known) return known;
  const found = typeof test === 'function' ? bitsWhere(rows, test) : bitsAt(rows, test.numbers());
  kept.set(test, found);
  return found;
}

const recent = new WeakMap<readonly object[], Rows<object>[]>();
/** Sets of rows that are kept of a table, the newest first: one for each view, and those before. */
const MOST = 12;

const same = (a: Bits | null, b: Bits | null) =>
  a === b || (a !== null && b !== null && a.every((word, at) => word === b[at]));

/** Some rows of a table: where they are those of before, the same object, so that nobody works on them again. */
function rowsFrom<T extends object>(rows: readonly T[], bits: Bits | null): Rows<T> {
  const before = (recent.get(rows) ?? []) as Rows<T>[];
  const at = before.findIndex((each) => same(each.bits, bits));
  const found = before[at] ?? new Rows(rows, bits);
  // What is asked for at every step stays; it need not be moved at every step for that.
  if (at < 0 || at > MOST / 2)
    recent.set(rows, [found, ...before.filter((each) => each !== found)].slice(0, MOST));
  return found;
}

function rowsOf(
  rows: readonly object[],
  type: RecordType,
  clauses: readonly Clause[],
  view: ViewName
): Rows<object> {
  const sets: Bits[] = [];
  for (const clause of clauses) {
    const test = clause.tests[type] as Test | undefined;
    if (test) sets.push(bitsOf(rows, test));
    else if (view === 'table' && clause.silent === 'drop') return rowsFrom(rows, none(rows));
  }
  return rowsFrom(rows, sets.length === 0 ? null : allOf(sets));
}

const before = new WeakMap<Tables, Map<ViewName, Matches>>();

/**
 * The rows left by all choices but those made in this view itself; the same object as before where they are the same.
 * The table drops what a choice says nothing about; map, timeline and graph keep it as their background.
 */
export function match(tables: Tables, clauses: readonly Clause[], view: ViewName): Matches {
  const others = clauses.filter((clause) => clause.source !== view);
  const found = Object.fromEntries(
    RECORD_TYPES.map((type) => [type, rowsOf(tables[type], type, others, view)])
  ) as unknown as Matches;
  const views = before.get(tables) ?? new Map<ViewName, Matches>();
  before.set(tables, views);
  const last = views.get(view);
  if (last && RECORD_TYPES.every((type) => last[type] === found[type])) return last;
  views.set(view, found);
  return found;
}
