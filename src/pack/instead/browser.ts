import type { Topology } from 'topojson-specification';
import { unpack } from '#lib/load/compact.ts';
import type { Row } from '#lib/model/schema.ts';
import type { Tables } from '#lib/model/tables.ts';
import { readAddress } from '../address.ts';
import { jsonOf } from '../archive.ts';

/** Stands in for `delivery/browser.ts`: what the site fetches is in the file, so nothing is waited for and nothing can fail to come. */
export interface LoadFailure {
  file: string;
  reason: string;
  found?: string;
}

/** An address of the pack as the path of a file: `?/data/events.json` → `data/events.json`. */
export const fileName = (address: string): string => readAddress(address).path.replace(/^\/|\/$/g, '');

function there<T>(address: string): T {
  const found = jsonOf(fileName(address));
  if (found === null) throw new Error(`${fileName(address)} is not in this file`);
  return found as T;
}

/** Calls at once, but as a promise: callers wait for lines. */
const soon = <T>(work: () => T) => Promise.resolve().then(work);

export const fetchRows = (address: string): Promise<Row[]> => soon(() => there<Row[]>(address));
export const fetchJson = (address: string): Promise<unknown> => soon(() => there(address));
export const fetchWorld = (address: string): Promise<Topology> => soon(() => there<Topology>(address));
export const untilWorld = fetchWorld;
export const fetchTables = (address: string): Promise<Tables> => soon(() => unpack(there(address)));

/** Other versions of the data stay on the site. */
export const fetchVersion = (): Promise<null> => Promise.resolve(null);
