import type { Tables } from '#lib/model/tables.ts';
import { extremeRows, noRows, unplacedRows } from './extreme.ts';
import type { SceneTables } from './scenes.ts';

/** The tables of all scenes, each made once: what is worked out of them is kept by them. */
export const tablesOf = (real: Tables, madeUp: string): SceneTables => ({
  real,
  none: noRows(),
  extreme: extremeRows(madeUp),
  unplaced: unplacedRows()
});
