import { field } from '#lib/charts/RecordTable/csv.ts';
import type { ShownRows } from './rows.ts';

/** Where a file comes from; said in each of them. */
export interface Provenance {
  title: string;
  /** The choices in words; empty where everything is shown. */
  filter: string;
  source: string;
  licence: string;
  version: string;
  permalink: string;
}

/**
 * RFC 4180 text that begins with its columns: a block of remarks above them would break most readers, so where the file
 * comes from stands in the last columns of each row. With a byte order mark, without which Excel reads accents wrong.
 */
export function rowsCsv({ columns, rows }: ShownRows, { licence, version, permalink }: Provenance): string {
  const lines = [
    [...columns, 'licence', 'data_version', 'permalink'],
    ...rows.map((row) => [...row, licence, version, permalink])
  ];
  return '\ufeff' + lines.map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}

/** The same rows by the names of their columns, under what they are and where they come from. */
export function rowsJson({ columns, rows }: ShownRows, provenance: Provenance): string {
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return (
    JSON.stringify({ meta: { ...provenance, made_by: 'Pegasus Explorer' }, rows: named }, null, 2) + '\n'
  );
}
