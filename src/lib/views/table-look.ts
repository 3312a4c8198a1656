import { localisedName, type Row, type Value } from '#lib/model/schema.ts';
import type { Locale } from '#lib/model/tables.ts';
import { defang } from './defang.ts';
import { fold } from './text.ts';

/** A row as it is looked at: its cells as texts, and all its words for the search. */
export interface LookRow {
  /** Its place in the file, from 0. */
  index: number;
  cells: string[];
  text: string;
}

/** Columns whose cells hold a malicious domain or its address. */
const DEFANGED: Readonly<Record<string, readonly string[]>> = {
  domains: ['domain', 'superseded_by'],
  addresses: ['id', 'domain', 'address']
};

/** Whether a column stands in the language of the page, or in none. */
export function isColumnOf(name: string, locale: Locale): boolean {
  return (localisedName(name)?.locale ?? locale) === locale;
}

/** Columns that hold the address of a page to read. */
export const isPageColumn = (table: string, column: string): boolean =>
  table === 'sources' && (column === 'url' || column === 'archive_url');

/** A cell as text: lists with `; `, nothing for null, domains defanged. */
function cellText(value: Value | undefined, defanged: boolean): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return defanged ? defang(text) : text;
}

/** The rows of a table with the given columns, in their order. */
export function lookRows(table: string, columns: readonly string[], rows: readonly Row[]): LookRow[] {
  const defanged = new Set(DEFANGED[table]);
  return rows.map((row, index) => {
    const cells = columns.map((column) => cellText(row[column], defanged.has(column)));
    return { index, cells, text: searchable(cells.join('\n')) };
  });
}

/** The rows that hold every word, without regard to case and accents; a domain as it is or defanged. */
export function searchRows(rows: readonly LookRow[], query: string): readonly LookRow[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter(({ text }) => words.every((word) => text.includes(word)));
}

const searchable = (text: string) => fold(text.replaceAll('[.]', '.'));
