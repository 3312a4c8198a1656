import { cutRow, type Fault } from './csv-rows.ts';
import type { Delimiter } from './mapping.ts';

/** What a visitor wrote in the place of a cell, of a row or of a line. Her file is never changed: it is read again with this. */
export interface Correction {
  /** Row of the table or line of the list, as troubles name it: from 1. */
  row: number;
  /** Which cell of the row, from 0; null for the whole row or line. */
  column: number | null;
  value: string;
  /** What stood there, as far as a report shows it. */
  was: string;
  /** How the table was cut when this was written: cut otherwise, the cell is another one. Null in lists. */
  delimiter: Delimiter | null;
}

type Place = Pick<Correction, 'row' | 'column' | 'delimiter'>;

const same = (a: Place, b: Place): boolean =>
  a.row === b.row && a.column === b.column && a.delimiter === b.delimiter;

/**
 * Corrections with one more, by rows. A later one takes the place of an earlier one of the same cell; one of a whole row, of all
 * that the row had, for it was written over them.
 */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const before = corrections.find((each) => same(each, added));
  const kept = corrections.filter(
    (each) =>
      !same(each, added) &&
      (added.column !== null || each.row !== added.row || each.delimiter !== added.delimiter)
  );
  // What stood in the file is still what stood there before the first of them.
  return [...kept, before ? { ...added, was: before.was } : added].sort(
    (a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)
  );
}

export const withoutCorrection = (corrections: readonly Correction[], gone: Place): Correction[] =>
  corrections.filter((each) => !same(each, gone));

/** Whether a correction holds for a source that is cut by `delimiter` (null: a list). */
export const holdsFor = (correction: Correction, delimiter: Delimiter | null): boolean =>
  correction.delimiter === delimiter && (delimiter !== null || correction.column === null);

export type CorrectRow = (
  cells: string[],
  row: number,
  fault: Fault | null
) => { cells: string[]; fault: Fault | null };

/** Corrections by row number; null where none holds, so that a reader need not ask at each row. */
function byRow(corrections: readonly Correction[], delimiter: Delimiter | null) {
  const rows = new Map<number, Correction[]>();
  for (const each of corrections.filter((one) => holdsFor(one, delimiter)))
    rows.set(each.row, [...(rows.get(each.row) ?? []), each]);
  return rows.size === 0 ? null : rows;
}

/**
 * What puts corrections into the rows of a table as they are cut; null where there is nothing to put. A correction of a whole row
 * is cut as the table is, and those of its cells stand over it. A cell that the row does not have is left alone.
 */
export function rowCorrector(corrections: readonly Correction[], delimiter: Delimiter): CorrectRow | null {
  const rows = byRow(corrections, delimiter);
  if (!rows) return null;
  return (cells, row, fault) => {
    const mine = rows.get(row);
    if (!mine) return { cells, fault };
    const whole = mine.find(({ column }) => column === null);
    const corrected = whole ? cutRow(whole.value, delimiter) : { cells: [...cells], fault };
    for (const { column, value } of mine)
      if (column !== null && column < corrected.cells.length) corrected.cells[column] = value;
    return corrected;
  };
}

/** As `rowCorrector`, for the lines of a list. A line stays one line. */
export function lineCorrector(
  corrections: readonly Correction[]
): ((line: string, row: number) => string) | null {
  const rows = byRow(corrections, null);
  if (!rows) return null;
  return (line, row) => rows.get(row)?.[0]?.value.replace(/[\r\n]+/g, ' ') ?? line;
}
