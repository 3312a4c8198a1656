import type { Column, Record, Sheet } from '#lib/views/records.ts';
import type { Window } from './window.ts';

export interface Sort {
  /** Its number among the columns of the sheet. */
  column: number;
  descending: boolean;
}

/** What of a sheet is in the page. */
export interface Page {
  sheet: Sheet;
  columns: readonly Column[];
  /** Rows of the whole sheet. */
  count: number;
  part: Window;
  shown: readonly Record[];
  sort: Sort | null;
}
