import type { Tables } from '#lib/model/tables.ts';
import { extremeRows, noRows, unplacedRows } from './extreme.ts';
import type { Rows } from './scenes.ts';

/** The tables of all scenes, each made once: what is worked out of them is kept by them. */
export const tablesOf = (real: Tables, madeUp: string): Readonly<Record<Rows, Tables>> => ({
  real,
  none: noRows(),
  extreme: extremeRows(madeUp),
  unplaced: unplacedRows()
});
