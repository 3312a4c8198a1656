/**
 * The part of the Frictionless Table Schema that our tables use, and pure functions that hold a
 * row to it. `data/datapackage.json` is the one schema; nothing here knows a table by name.
 *
 * Three custom properties add what Frictionless lacks: `separator` (a cell holds a list),
 * `itemPattern` / `itemEnum` (each item) and `itemReference` (each item is a key of another table).
 * A text that exists as `x_en` and `x_fr` becomes `x` of the row in the chosen language.
 *
 * `schema-cell.ts` holds one cell to its column, `schema-tables.ts` the tables to each other.
 */
import { checkCell, parseCell } from './schema-cell.ts';
import { nearest } from './nearest.ts';

export { checkTables } from './schema-tables.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

export interface Constraints {
  required?: boolean;
  unique?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

export interface Reference {
  resource: string;
  field: string;
}

export interface FieldSchema {
  name: string;
  type: FieldType;
  title?: string;
  description?: string;
  description_fr?: string;
  /** The cell is a list, its items divided by this sign. */
  separator?: string;
  itemPattern?: string;
  itemEnum?: readonly string[];
  itemReference?: Reference;
  constraints?: Constraints;
}

export interface ForeignKey {
  fields: string;
  /** An empty `resource` is the table itself, as Frictionless has it. */
  reference: { resource: string; fields: string };
}

export interface TableSchema {
  fields: readonly FieldSchema[];
  primaryKey: string;
  foreignKeys?: readonly ForeignKey[];
}

export interface Licence {
  name: string;
  title: string;
  path?: string;
}

export interface Resource {
  name: string;
  path: string;
  title: string;
  title_fr?: string;
  description: string;
  description_fr?: string;
  licenses?: readonly Licence[];
  sources?: readonly { title: string; path?: string }[];
  schema: TableSchema;
}

export interface DataPackage {
  name: string;
  title: string;
  /** The day of the facts, YYYY-MM-DD. */
  version: string;
  resources: readonly Resource[];
}

export type Value = string | number | boolean | null | string[];
export type Row = Record<string, Value>;

/** What is wrong, where, what was read there, why that is wrong and the smallest change that mends it. */
export interface Problem {
  file: string;
  /** As a spreadsheet counts: the header is 1. Null where the whole file is meant. */
  row: number | null;
  column: string | null;
  value: string | null;
  reason: string;
  fix: string;
}

export interface Place {
  file: string;
  row: number | null;
}

export type RowResult = { ok: true; row: Row } | { ok: false; problems: Problem[] };

const LOCALISED = /^(.+)_(en|fr)$/;

/** Splits `title_fr` into its row name `title` and its language; null for a column of any language. */
export function localisedName(column: string): { name: string; locale: string } | null {
  const [, name, locale] = LOCALISED.exec(column) ?? [];
  return name && locale ? { name, locale } : null;
}

/** One line a problem, for a log or a page: `data/x.csv, row 3, column y: "z" … Fix: …`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file];
  if (problem.row !== null) place.push(`row ${problem.row}`);
  if (problem.column !== null) place.push(`column ${problem.column}`);
  const value = problem.value === null ? '' : `${JSON.stringify(problem.value)} `;
  return `${place.join(', ')}: ${value}${problem.reason} Fix: ${problem.fix}`;
}

/** Missing, unknown and repeated columns of a header. */
export function checkHeader(schema: TableSchema, columns: readonly string[], file: string): Problem[] {
  const problems: Problem[] = [];
  const known = schema.fields.map((field) => field.name);
  const place = { file, row: 1 };
  for (const name of known) {
    if (columns.includes(name)) continue;
    const near = nearest(
      name,
      columns.filter((column) => !known.includes(column))
    );
    problems.push({
      ...place,
      column: name,
      value: null,
      reason: 'The header lacks this column.',
      fix: near ? `Rename "${near}" to "${name}".` : `Add a column "${name}".`
    });
  }
  columns.forEach((column, index) => {
    if (columns.indexOf(column) !== index) {
      problems.push({
        ...place,
        column,
        value: column,
        reason: 'The header has this column twice.',
        fix: 'Remove or rename one of the two.'
      });
    } else if (!known.includes(column)) {
      problems.push({
        ...place,
        column,
        value: column,
        reason: 'The schema does not know this column.',
        fix: 'Remove it, or describe it in datapackage.json.'
      });
    }
  });
  return problems;
}

/** Every problem of one row, in all its languages. */
export function checkRow(
  schema: TableSchema,
  cells: Readonly<Record<string, string>>,
  place: Place
): Problem[] {
  return schema.fields.flatMap((field) => checkCell(field, cells[field.name] ?? '', place));
}

/** The typed row of a language, or what keeps it from being one. */
export function readRow(
  schema: TableSchema,
  cells: Readonly<Record<string, string>>,
  locale: string,
  place: Place
): RowResult {
  const problems = checkRow(schema, cells, place);
  if (problems.length > 0) return { ok: false, problems };
  const row: Row = {};
  for (const field of schema.fields) {
    const localised = localisedName(field.name);
    if (localised && localised.locale !== locale) continue;
    row[localised?.name ?? field.name] = parseCell(field, cells[field.name] ?? '');
  }
  return { ok: true, row };
}
