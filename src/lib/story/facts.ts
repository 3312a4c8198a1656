import { TABLE_NAMES, type DataTables, type TableName } from '#lib/model/tables.ts';

/** All words of a row. */
const text = (row: object): string => JSON.stringify(row);

/** What a text may say of a whole table by number, apart from what is counted: the versions of the network. */
const OF_TABLE: Partial<Record<TableName, (tables: DataTables) => string>> = {
  domains: ({ domains }) => [...new Set(domains.map((row) => row.generation))].join(' ')
};

/** The records that a mark may name, each with all that the tables say of it. */
export function wordsOf(tables: DataTables): ReadonlyMap<string, string> {
  return new Map([
    ...tables.events.map((row) => [`event:${row.id}`, text(row)] as const),
    ...tables.country_reports.map((row) => [`report:${row.id}`, text(row)] as const),
    ...tables.providers.map((row) => [`provider:${row.id}`, text(row)] as const),
    ...tables.claims.map((row) => [`claim:${row.id}`, text(row)] as const),
    ...TABLE_NAMES.map((name) => [`table:${name}`, OF_TABLE[name]?.(tables) ?? ''] as const)
  ]);
}

/** Spaces and commas inside of numbers. */
const GROUPED = /(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g;

/**
 * The numbers of a text, however they are grouped and whatever zeros a date has in front.
 * `'1,091 on 2016-08-01'` → `['1091', '2016', '8', '1']`
 */
export function bareNumbers(text: string): string[] {
  const numbers = text.replace(GROUPED, '').match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.map((number) => number.replace(/^0+(?=\d)/, ''));
}
