import type { Tables } from '#lib/model/tables.ts';
import { allOf, bitsWhere, Rows, type Bits } from './bits.ts';
import { RECORD_TYPES, type Clause, type RecordType } from './clauses.ts';
import type { ViewName } from './filter.ts';

/** The rows that a view shows as chosen; all others it may dim. */
export type Matches = { [T in RecordType]: Rows<Tables[T][number]> };

type Test = (row: object, index: number) => boolean;

const kept = new WeakMap<Test, Bits>();

/** The rows that a test of a clause leaves: found once, whichever views ask. */
function bitsOf(rows: readonly object[], test: Test): Bits {
  const known = kept.get(test) ?? bitsWhere(rows, test);
  kept.set(test, known);
  return known;
}

function rowsOf<T extends RecordType>(tables: Tables, type: T, clauses: readonly Clause[], view: ViewName) {
  const rows: readonly Tables[T][number][] = tables[type];
  const sets: Bits[] = [];
  for (const clause of clauses) {
    const test = clause.tests[type] as Test | undefined;
    if (test) sets.push(bitsOf(rows, test));
    else if (view === 'table' && clause.silent === 'drop')
      return new Rows(
        rows,
        bitsWhere(rows, () => false)
      );
  }
  return new Rows(rows, sets.length === 0 ? null : allOf(sets));
}

/**
 * The rows left by all choices but those made in this view itself.
 * The table drops what a choice says nothing about; map, timeline and graph keep it as their background.
 */
export function match(tables: Tables, clauses: readonly Clause[], view: ViewName): Matches {
  const others = clauses.filter((clause) => clause.source !== view);
  return Object.fromEntries(
    RECORD_TYPES.map((type) => [type, rowsOf(tables, type, others, view)])
  ) as unknown as Matches;
}
