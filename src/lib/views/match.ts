import type { Tables } from '#lib/model/tables.ts';
import { RECORD_TYPES, type Clause, type RecordType } from './clauses.ts';
import type { ViewName } from './filter.ts';

/** The rows that a view shows as chosen; all others it may dim. */
export type Matches = { [T in RecordType]: ReadonlySet<Tables[T][number]> };

function rowsOf<T extends RecordType>(tables: Tables, type: T, clauses: Clause[], view: ViewName) {
  const rows: readonly Tables[T][number][] = tables[type];
  const tests: ((row: Tables[T][number]) => boolean)[] = [];
  for (const clause of clauses) {
    const test = clause.tests[type] as ((row: Tables[T][number]) => boolean) | undefined;
    if (test) tests.push(test);
    else if (view === 'table' && clause.silent === 'drop') return new Set<Tables[T][number]>();
  }
  return new Set(tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row))));
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
