import { FLAT_COLUMNS, type FlatRow } from '#lib/model/flat-row.ts';
import { csvText } from './cell.ts';

/**
 * Rows as one flat CSV (RFC 4180), its columns named as the reader of tables guesses them. Domains are plain: for machines,
 * never open one. A text that a spreadsheet would run has an apostrophe before it.
 */
export function toFlatCsv(rows: Iterable<FlatRow>): string {
  const lines = Array.from(rows, (row) => FLAT_COLUMNS.map((column) => row[column]));
  return csvText([[...FLAT_COLUMNS], ...lines], '\r\n');
}
