import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allVersions, frozenVersions, versionFolder } from '#data/refresh/versions.ts';
import { versionOf } from '#data/refresh/version-id.ts';
import { readCells, type Cells } from '#lib/load/cells.ts';
import type { DataPackage } from '#lib/model/schema.ts';
import type { DataVersion } from '#lib/model/version.ts';
import { DATA } from './build.ts';

/** Every version of the tables that the site offers, oldest first. */
export const buildVersions = (): DataVersion[] => allVersions(DATA);

/** The version that the site is built from. */
export const currentVersion = (): string => versionOf(DATA);

/** The folder of a version: its own where it is frozen, else that of the current tables. */
export function folderOf(id: string): string {
  return frozenVersions(DATA).some((version) => version.id === id) ? versionFolder(DATA, id) : DATA;
}

/** A file of a version, byte for byte. */
export const versionFile = (id: string, name: string): string =>
  readFileSync(join(folderOf(id), name), 'utf8');

/** The schema of a version, which says in full which version it is. */
export function versionPackage(id: string): DataPackage {
  return { ...(JSON.parse(versionFile(id, 'datapackage.json')) as DataPackage), version: id };
}

/** A schema as its file has it. */
export const packageText = (described: DataPackage): string => `${JSON.stringify(described, null, 2)}\n`;

/** The tables of a version as their files have them. */
export function versionCells(id: string): { name: string; key: string; rows: Cells[] }[] {
  return versionPackage(id).resources.map(({ name, path, schema }) => ({
    name,
    key: schema.primaryKey,
    rows: readCells(versionFile(id, path))
  }));
}
