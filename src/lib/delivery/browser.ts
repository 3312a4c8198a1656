import type { Topology } from 'topojson-specification';
import { unpack } from '#lib/load/compact.ts';
import { regionsIn } from '#lib/load/regions.ts';
import { tellNames } from '#lib/model/region-names.ts';
import type { Row } from '#lib/model/schema.ts';
import type { Tables } from '#lib/model/tables.ts';

/** A file that could not be had, in words for a reader. */
export interface LoadFailure {
  file: string;
  reason: string;
  /** The version of the tables that came, where it is not the page's own. */
  found?: string;
}

/** Tells the reader what failed; resolves when the reader asks to try again. */
export type AskAgain = (failure: LoadFailure) => Promise<void>;

/** A file that the site does not have, rather than one that could not be had. */
class NotThere extends Error {}

/** Tables of another version than the page was built from: with them it would say what they do not hold. */
class OtherVersion extends Error {
  constructor(readonly found: string) {
    super(found);
  }
}

async function json(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache });
  const reason = `${response.status} ${response.statusText}`.trim();
  if (response.status === 404) throw new NotThere(reason);
  if (!response.ok) throw new Error(reason);
  return response.json();
}

/** A table as its JSON file has it. Rejects with the reason in words. */
export async function fetchRows(address: string): Promise<Row[]> {
  const rows = await json(address);
  if (!Array.isArray(rows)) throw new Error('not a table');
  return rows as Row[];
}

async function topology(address: string): Promise<Topology> {
  const world = (await json(address)) as Partial<Topology> | null;
  if (world?.type !== 'Topology' || !world.objects?.countries) throw new Error('not a world map');
  return world as Topology;
}

async function untilLoaded<T>(
  address: string,
  load: (address: string) => Promise<T>,
  ask: AskAgain
): Promise<T> {
  for (;;) {
    try {
      return await load(address);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const found = error instanceof OtherVersion ? { found: error.found } : {};
      await ask({ file: address.split('/').pop() ?? address, reason, ...found });
    }
  }
}

export const fetchWorld = topology;

/** The shapes that a page is drawn from, asked for until they are there. */
export const untilWorld = (address: string, ask: AskAgain): Promise<Topology> =>
  untilLoaded(address, topology, ask);

/** The tables of a file, and with them how their countries are called. */
function tablesIn(file: unknown): Tables {
  const regions = regionsIn(file);
  if (regions) tellNames(regions);
  return unpack(file);
}

async function tables(address: string): Promise<Tables> {
  return tablesIn(await json(address));
}

/** The tables of another version; null for one that the site does not have. Other failures are told and tried again. */
export function fetchVersion(address: string, ask: AskAgain): Promise<Tables | null> {
  const load = (from: string) =>
    tables(from).catch((error: unknown) => {
      if (error instanceof NotThere) return null;
      throw error;
    });
  return untilLoaded(address, load, ask);
}

/** The version that a file of tables names; null where it names none. */
function versionIn(file: unknown): string | null {
  const named = typeof file === 'object' && file !== null && 'data' in file ? file.data : null;
  return typeof named === 'string' ? named : null;
}

/** The tables of the page's own version, asked for until they are there. */
export function fetchTables(address: string, version: string, ask: AskAgain): Promise<Tables> {
  const isOther = (file: unknown) => (versionIn(file) ?? version) !== version;
  const load = async (from: string) => {
    const first = await json(from);
    // An older copy, of this browser or on the way: once more, past all copies.
    const file = isOther(first) ? await json(from, 'reload') : first;
    if (isOther(file)) throw new OtherVersion(versionIn(file) ?? '');
    return tablesIn(file);
  };
  return untilLoaded(address, load, ask);
}

/** Any other JSON file of the site, whose shape its own build vouches for. */
export const fetchJson = (address: string): Promise<unknown> => json(address);
