import { rowCorrector, type Correction } from './corrections.ts';
import { RowCutter } from './csv-rows.ts';
import { DATE_ROLES, type Delimiter, type Mapping } from './mapping.ts';
import { RowReader } from './row-reader.ts';
import { isPreamble, uniqueNames } from './sniff.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import { handOver, inPieces, type Chunks, type TakeFindings } from './chunks.ts';
import type { Progress, Reading, Trouble } from './types.ts';

export { rowText } from './csv-rows.ts';
export { guess } from './guess.ts';
export { sniff, type Sniffed } from './sniff.ts';
export * from './mapping.ts';

export interface CsvOptions {
  file: string;
  mapping: Mapping;
  delimiter: Delimiter;
  /** Whether the first row names the columns. */
  header: boolean;
  /** What the visitor put in the place of cells and rows of data; the row of names stays as it is. */
  corrections?: readonly Correction[];
  onFindings?: TakeFindings;
  /** Told in characters, between two small pieces (about 1,600 for 100 MB). Throwing from it stops the reader. */
  onProgress?: Progress;
  /** How many characters there are, where that is known. */
  size?: number | null;
  signal?: AbortSignal;
}

/**
 * Reads a table as its mapping says, piece by piece, and keeps only what it found. Never throws for what the file has in it:
 * each row is read, set aside with a trouble, or silent. The row of names is counted in row numbers, not in the account.
 * @throws what `onProgress` throws, the reason of `signal`, or what the chunks throw
 */
export async function readCsv(chunks: Chunks, options: CsvOptions): Promise<Reading> {
  const { file, mapping, header } = options;
  const width = mapping.roles.length;
  const troubles: Trouble[] = [];
  let reader = header ? null : new RowReader(file, mapping, []);
  let any = false;
  const corrected = rowCorrector(options.corrections ?? [], options.delimiter);
  const cutter = new RowCutter(
    options.delimiter,
    (cells, row, fault) => {
      if (reader) {
        const as = corrected?.(cells, row, fault);
        return as ? reader.take(as.cells, row, as.fault) : reader.take(cells, row, fault);
      }
      if (isPreamble(cells, width)) return;
      troubles.push(...duplicates(file, cells, row));
      reader = new RowReader(file, mapping, uniqueNames(cells));
    },
    width
  );
  for await (const piece of inPieces(chunks, options)) {
    any ||= piece.trim() !== '';
    cutter.push(piece);
    if (reader) handOver(reader.findings, options.onFindings);
  }
  cutter.end();

  const { findings, account, troubles: rows } = reader ?? new RowReader(file, mapping, []);
  const whole = (kind: string, cost: Trouble['cost']) => troubles.push(troubleAt(kind, cost, spotAt(file)));
  if (!any) whole('empty', 'file');
  else if (account.rows === account.silent && header && account.rows === 0) whole('only_header', 'file');
  else if (account.read === 0 && account.setAside < account.rows) whole('nothing_found', 'note');
  if (!mapping.dates.sure && mapping.roles.some((role) => DATE_ROLES.has(role)))
    whole(mapping.dates.order === 'mdy' ? 'date_order_mdy' : 'date_order_dmy', 'note');
  for (const each of rows) troubles.push(each);
  return { format: 'csv', findings, troubles, account };
}

function duplicates(file: string, cells: readonly string[], row: number): Trouble[] {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice === undefined ? [] : [troubleAt('column_twice', 'note', spotAt(file, row, twice), twice)];
}
