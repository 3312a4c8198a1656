import type { DataPackage, Problem, Reference, Resource, Row } from './schema.ts';

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
