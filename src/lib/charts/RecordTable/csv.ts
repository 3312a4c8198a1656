import type { Cell, Column, Record } from '#lib/views/records.ts';

/** Spreadsheets run cells that begin so as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell, so that no spreadsheet runs it. */
export function field(cell: Cell | readonly string[]): string {
  const text = cell === null ? '' : Array.isArray(cell) ? cell.join(';') : String(cell);
  const safe = FORMULA.test(text) && typeof cell !== 'number' ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as RFC 4180 text, with the ids of their sources; values as in the tables, not as shown. */
export function recordsCsv(columns: readonly Column[], rows: Iterable<Record>): string {
  const lines = [
    [...columns.map((column) => column.id), 'source_ids'],
    ...Array.from(rows, (row) => [...row.cells, row.sources])
  ];
  return lines.map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}
