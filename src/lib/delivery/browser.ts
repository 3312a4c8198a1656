import type { Topology } from 'topojson-specification';
import { unpack } from '#lib/load/compact.ts';
import type { Row } from '#lib/model/schema.ts';
import type { Tables } from '#lib/model/tables.ts';

/** A file that could not be had, in words for a reader. */
export interface LoadFailure {
  file: string;
  reason: string;
}

/** Tells the reader what failed; resolves when the reader asks to try again. */
export type AskAgain = (failure: LoadFailure) => Promise<void>;

/** A file that the site does not have, rather than one that could not be had. */
class NotThere extends Error {}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
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
      await ask({ file: address.split('/').pop() ?? address, reason });
    }
  }
}

export const fetchWorld = topology;

/** The shapes that a page is drawn from, asked for until they are there. */
export const untilWorld = (address: string, ask: AskAgain): Promise<Topology> =>
  untilLoaded(address, topology, ask);

async function tables(address: string): Promise<Tables> {
  return unpack(await json(address));
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

/** The current tables, asked for until they are there. */
export const fetchTables = (address: string, ask: AskAgain): Promise<Tables> =>
  untilLoaded(address, tables, ask);

/** Any other JSON file of the site, whose shape its own build vouches for. */
export const fetchJson = json;
