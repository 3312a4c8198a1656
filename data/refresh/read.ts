import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTables, type TablesRead } from '#lib/load/csv.ts';
import type { DataPackage } from '#lib/model/schema.ts';
import { TABLE_NAMES, type Locale, type TableName } from '#lib/model/tables.ts';

/** `datapackage.json` of a folder. */
export async function readDataPackage(dir: string): Promise<DataPackage> {
  return JSON.parse(await readFile(join(dir, 'datapackage.json'), 'utf8')) as DataPackage;
}

/** The CSV texts of a folder; a file that is not there is an empty one, which the reader reports. */
export async function readDataTexts(dir: string): Promise<Record<TableName, string>> {
  const entries = await Promise.all(
    TABLE_NAMES.map(async (name) => [name, await readText(join(dir, `${name}.csv`))] as const)
  );
  return Object.fromEntries(entries) as Record<TableName, string>;
}

/** All tables of a folder in one language, and every problem in them. */
export async function readDataFolder(dir: string, locale: Locale): Promise<TablesRead> {
  return readTables(await readDataTexts(dir), await readDataPackage(dir), locale);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
