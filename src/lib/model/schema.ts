/**
 * The part of the Frictionless Table Schema that our tables use, and pure functions that hold a
 * row to it. `data/datapackage.json` is the one schema; nothing here knows a table by name.
 *
 * Three custom properties add what Frictionless lacks: `separator` (a cell holds a list),
 * `itemPattern` / `itemEnum` (each item) and `itemReference` (each item is a key of another table).
 * A text that exists as `x_en` and `x_fr` becomes `x` of the row in the chosen language.
 */

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

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
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
    row[localised?.name ?? field.name] = parse(field, cells[field.name] ?? '');
  }
  return { ok: true, row };
}

/**
 * Keys that repeat and references that lead nowhere, over all tables.
 * `lines` gives the row number of each row where some were set aside; else the first row is row 2.
 */
export function checkTables(
  tables: Readonly<Record<string, readonly Row[]>>,
  dataPackage: DataPackage,
  lines: Readonly<Record<string, readonly number[]>> = {}
): Problem[] {
  const keys = new Map<string, Set<string>>();
  const keysOf = (resource: string, field: string): Set<string> => {
    const name = `${resource}.${field}`;
    let found = keys.get(name);
    if (!found) {
      found = new Set((tables[resource] ?? []).map((row) => String(row[field])));
      keys.set(name, found);
    }
    return found;
  };
  return dataPackage.resources.flatMap((resource) => {
    const rows = tables[resource.name] ?? [];
    const rowNumber = (index: number) => lines[resource.name]?.[index] ?? index + 2;
    return [
      ...checkUnique(resource, rows, rowNumber),
      ...references(resource).flatMap(({ column, target }) =>
        checkReference(resource, rows, rowNumber, column, target, keysOf(target.resource, target.field))
      )
    ];
  });
}

function checkUnique(
  { path, schema }: Resource,
  rows: readonly Row[],
  rowNumber: (index: number) => number
): Problem[] {
  const columns = schema.fields
    .filter((field) => field.constraints?.unique || field.name === schema.primaryKey)
    .map((field) => field.name);
  return columns.flatMap((column) => {
    const first = new Map<string, number>();
    return rows.flatMap((row, index): Problem[] => {
      if (row[column] === null) return [];
      const value = String(row[column]);
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, rowNumber(index));
        return [];
      }
      return [
        {
          file: path,
          row: rowNumber(index),
          column,
          value,
          reason: `This must be unique, but row ${before} has it too.`,
          fix: 'Remove one of the two rows, or give it another value.'
        }
      ];
    });
  });
}

function references({ name, schema }: Resource): { column: string; target: Reference }[] {
  const single = (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    column: fields,
    target: { resource: reference.resource || name, field: reference.fields }
  }));
  const lists = schema.fields.flatMap((field) =>
    field.itemReference ? [{ column: field.name, target: field.itemReference }] : []
  );
  return [...single, ...lists];
}

function checkReference(
  { path }: Resource,
  rows: readonly Row[],
  rowNumber: (index: number) => number,
  column: string,
  target: Reference,
  known: ReadonlySet<string>
): Problem[] {
  return rows.flatMap((row, index) => {
    const value = row[column];
    const items = Array.isArray(value) ? value : value === null ? [] : [String(value)];
    return items
      .filter((item) => !known.has(item))
      .map((item) => ({
        file: path,
        row: rowNumber(index),
        column,
        value: item,
        reason: `No row of "${target.resource}" has this ${target.field}.`,
        fix: `Correct it, or add the row to "${target.resource}".`
      }));
  });
}

function checkCell(field: FieldSchema, text: string, place: Place): Problem[] {
  const problem = (value: string | null, reason: string, fix: string): Problem => ({
    ...place,
    column: field.name,
    value,
    reason,
    fix
  });
  if (text === '') {
    return field.constraints?.required
      ? [problem('', 'This cell is empty, but every row needs it.', `Write ${kindOf(field)}.`)]
      : [];
  }
  if (text !== text.trim()) {
    return [problem(text, 'There is white space at an end.', 'Remove it.')];
  }
  if (field.separator !== undefined) return checkItems(field, field.separator, text, problem);
  if (field.type === 'boolean') {
    return text === 'true' || text === 'false'
      ? []
      : [problem(text, 'This is neither true nor false.', 'Write true or false.')];
  }
  if (field.type === 'integer' || field.type === 'number') {
    return checkNumber(field, text, problem);
  }
  return checkText(field.constraints?.enum, field.constraints?.pattern, text, problem);
}

type Report = (value: string | null, reason: string, fix: string) => Problem;

function checkNumber(field: FieldSchema, text: string, problem: Report): Problem[] {
  const whole = field.type === 'integer';
  if (!(whole ? INTEGER : NUMBER).test(text)) {
    return [
      problem(
        text,
        `This is not ${whole ? 'a whole number' : 'a number'}.`,
        'Write digits only, with no unit and no thousands separator.'
      )
    ];
  }
  const { minimum, maximum } = field.constraints ?? {};
  if (minimum !== undefined && Number(text) < minimum) {
    return [problem(text, `This is less than ${minimum}.`, `Write ${minimum} or more.`)];
  }
  if (maximum !== undefined && Number(text) > maximum) {
    return [problem(text, `This is more than ${maximum}.`, `Write ${maximum} or less.`)];
  }
  return [];
}

function checkText(
  allowed: readonly string[] | undefined,
  pattern: string | undefined,
  text: string,
  problem: Report
): Problem[] {
  if (allowed && !allowed.includes(text)) {
    const near = nearest(text, allowed);
    return [
      problem(
        text,
        `This is none of the allowed values: ${allowed.join(', ')}.`,
        near ? `Write "${near}".` : 'Write one of them.'
      )
    ];
  }
  if (pattern !== undefined && !matches(pattern, text)) {
    return [problem(text, 'This does not have the expected form.', `Write it as ${pattern}.`)];
  }
  return [];
}

function checkItems(field: FieldSchema, separator: string, text: string, problem: Report): Problem[] {
  const items = text.split(separator);
  return items.flatMap((item, index) => {
    if (item === '' || item !== item.trim()) {
      return [
        problem(
          text,
          'The list has an empty item, or white space around one.',
          `Divide the items by "${separator}" alone.`
        )
      ];
    }
    if (items.indexOf(item) !== index) {
      return [problem(item, 'The list has this item twice.', 'Remove one of the two.')];
    }
    return checkText(field.itemEnum, field.itemPattern, item, problem);
  });
}

function parse(field: FieldSchema, text: string): Value {
  if (field.separator !== undefined) return text === '' ? [] : text.split(field.separator);
  if (text === '') return null;
  if (field.type === 'boolean') return text === 'true';
  if (field.type === 'integer' || field.type === 'number') return Number(text);
  return text;
}

function kindOf(field: FieldSchema): string {
  if (field.separator !== undefined) return `at least one value, divided by "${field.separator}"`;
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'string') return 'a value';
  return 'a number';
}

const compiled = new Map<string, RegExp>();

/** Frictionless patterns must match the whole value. */
function matches(pattern: string, text: string): boolean {
  let regex = compiled.get(pattern);
  if (!regex) {
    regex = new RegExp(`^(?:${pattern})$`, 'u');
    compiled.set(pattern, regex);
  }
  return regex.test(text);
}

/** The candidate that was probably meant, if one is within a typing error or two. */
function nearest(text: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(text.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  // One row of the table at a time: `above` is the row before, `left` and `corner` its neighbours.
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    let left = i + 1;
    const current = [left];
    for (const [j, corner] of above.slice(0, -1).entries()) {
      const change = corner + (letter === b[j] ? 0 : 1);
      left = Math.min((above[j + 1] ?? 0) + 1, left + 1, change);
      current.push(left);
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
