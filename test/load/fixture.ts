import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataPackage } from '#lib/model/schema.ts';
import { TABLE_NAMES, type TableName } from '#lib/model/tables.ts';

const root = new URL('../../', import.meta.url);

/** The project's own data folder. */
export const dataDir = fileURLToPath(new URL('data', root));

/** A small invented data folder, without its datapackage.json, which is the project's. */
export const smallDir = fileURLToPath(new URL('test/fixtures/data-small', root));

export const dataPackage = JSON.parse(readFileSync(`${dataDir}/datapackage.json`, 'utf8')) as DataPackage;

/** The CSV texts of the small folder. */
export function smallTexts(): Record<TableName, string> {
  const entries = TABLE_NAMES.map((name) => [name, readFileSync(`${smallDir}/${name}.csv`, 'utf8')]);
  return Object.fromEntries(entries) as Record<TableName, string>;
}
