import { existsSync } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { TableSchema } from '#lib/model/schema.ts';

/** Rows as the CSV text of their table: UTF-8, LF, columns in the order of the schema. */
export function toCsv(schema: TableSchema, rows: readonly object[]): string {
  const fields = schema.fields.map(({ name }) => name);
  const separators = new Map(schema.fields.map(({ name, separator }) => [name, separator]));
  const data = rows.map((row) =>
    fields.map((name) => {
      const value: unknown = (row as Record<string, unknown>)[name];
      if (Array.isArray(value)) return value.join(separators.get(name) ?? ';');
      return value === null || value === undefined ? '' : String(value);
    })
  );
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/**
 * Writes all files or none: each is complete beside its place before the first is moved there, and
 * what was moved is put back if a later one cannot be.
 */
export async function writeAll(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const names = [...files.keys()];
  const temporary = (name: string) => join(dir, `.${name}.new`);
  const backup = (name: string) => join(dir, `.${name}.old`);
  const moved: string[] = [];
  try {
    for (const [name, text] of files) await writeFile(temporary(name), text);
    for (const name of names) {
      if (existsSync(join(dir, name))) await copyFile(join(dir, name), backup(name));
    }
    for (const name of names) {
      await rename(temporary(name), join(dir, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) {
      if (existsSync(backup(name))) await rename(backup(name), join(dir, name));
      else await rm(join(dir, name), { force: true });
    }
    throw error;
  } finally {
    for (const name of names) {
      await rm(temporary(name), { force: true });
      await rm(backup(name), { force: true });
    }
  }
}
