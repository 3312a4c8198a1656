import { parseCell } from '#lib/model/schema-cell.ts';
import type { TableSchema, Value } from '#lib/model/schema.ts';

/** A row of a table with the columns of its file: both languages, types as the schema has them. */
export type JsonRow = Record<string, Value>;

/**
 * A table as JSON: an array with one object a row and a line, its keys the columns of the CSV in their order. Lists
 * are arrays, and every empty cell is null: it means “not known” or “does not apply”, so an empty list would say too much.
 * `records` are the cells as they stand in the CSV, checked before.
 */
export function toJson(schema: TableSchema, records: readonly Readonly<Record<string, string>>[]): string {
  const rows = records.map((cells): JsonRow =>
    Object.fromEntries(
      schema.fields.map((field) => {
        const text = cells[field.name] ?? '';
        return [field.name, text === '' ? null : parseCell(field, text)];
      })
    )
  );
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
