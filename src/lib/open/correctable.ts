import { clean, cleanText } from '#lib/load/open/clean.ts';
import { lineCorrector, rowCorrector, type Correction } from '#lib/load/open/corrections.ts';
import { HOST_ROLES, rowText, type Role, type Sniffed } from '#lib/load/open/csv.ts';
import { lineAt, rowAt } from '#lib/load/open/row-at.ts';
import type { Format, Trouble } from '#lib/load/open/types.ts';
import { textPieces } from './source-bytes.ts';

/** Where a correction would stand. */
export type Target = Pick<Correction, 'row' | 'column' | 'delimiter'>;

/** No more than that can be looked through in a field. */
const LONGEST = 5000;
/** As much of what stood there is listed beside a correction. */
const SHOWN = 200;

/** Kinds that no other value mends: what the row of names says, and what is read as it was meant. */
const NOTHING_TO_CORRECT: ReadonlySet<string> = new Set(['column_twice', 'wildcard']);
/** Kinds that are told of one cell and may be mended in another. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['type_unknown', 'dates_reversed']);

/** What a visitor can put right of a trouble in place: a cell, else the whole row or line; null where she cannot. */
export function targetOf(
  { kind, spot, cost }: Pick<Trouble, 'kind' | 'spot' | 'cost'>,
  format: Format | null,
  table: Sniffed | null
): Target | null {
  const { row, column } = spot;
  if (row === null || cost === 'file' || NOTHING_TO_CORRECT.has(kind)) return null;
  if (format === 'list') return { row, column: null, delimiter: null };
  if (format !== 'csv' || !table) return null;
  const at = column === null || OF_THE_ROW.has(kind) ? -1 : table.columns.indexOf(column);
  return { row, column: at < 0 ? null : at, delimiter: table.delimiter };
}

export const isAt = (target: Target | null, { row, column, delimiter }: Target): boolean =>
  target?.row === row && target.column === column && target.delimiter === delimiter;

/** What a field begins with, and what it stood for in the file; or why there is no field. */
export type Start = { value: string; was: string } | 'too_long' | 'gone';

/**
 * What stands at a place of a source, corrections included, as it is read: without signs that no one sees, for in a field they
 * could turn what is beside them. A row is written as one that is cut right. Never rejects: a source that went away is `gone`.
 */
export async function startOf(
  source: Blob,
  target: Target,
  now: { corrections: readonly Correction[]; roles: readonly Role[] }
): Promise<Start> {
  try {
    const start = await (target.delimiter === null ? lineStart : rowStart)(source, target, now);
    if (start === null) return 'gone';
    return start.was.length > LONGEST ? 'too_long' : { ...start, was: start.was.slice(0, SHOWN) };
  } catch {
    return 'gone';
  }
}

type Now = Parameters<typeof startOf>[2];
type Found = { value: string; was: string } | null;

async function lineStart(source: Blob, { row }: Target, { corrections }: Now): Promise<Found> {
  const line = await lineAt(textPieces(source), row);
  if (line === null) return null;
  const was = lineCorrector(corrections)?.(line, row) ?? line;
  return { value: clean(was), was };
}

async function rowStart(source: Blob, target: Target, { corrections, roles }: Now): Promise<Found> {
  const { row, column, delimiter } = target;
  if (delimiter === null) return null;
  const found = await rowAt(textPieces(source), row, { delimiter, width: roles.length });
  if (!found) return null;
  const { cells } = rowCorrector(corrections, delimiter)?.(found.cells, row, found.fault) ?? found;
  if (column === null)
    return { value: rowText(cells.map(cleanText), delimiter), was: rowText(cells, delimiter) };
  const was = cells[column];
  if (was === undefined) return null;
  return { value: HOST_ROLES.has(roles[column] ?? 'ignore') ? clean(was) : cleanText(was), was };
}
