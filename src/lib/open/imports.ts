import type { Correction } from '#lib/load/open/corrections.ts';
import type { Sniffed } from '#lib/load/open/csv.ts';
import type { NetworkTable } from '#lib/load/open/network-table.ts';
import type { Account, Finding, Format, Trouble } from '#lib/load/open/types.ts';
import type { Ask, TableChoice } from './read-source.ts';
import type { Listener, Running } from './reading.ts';
import type { Context } from './types.ts';

/** What the visitor opened, and what became of it. */
export interface Import {
  readonly id: number;
  /** Of what is remembered on the device: another one for each import, in the order in which they came. */
  readonly key: string;
  readonly name: string;
  readonly source: Blob;
  readonly parts: Opened['parts'];
  readonly status: 'waiting' | 'reading' | 'mapping' | 'open' | 'refused';
  readonly format: Format | null;
  readonly findings: readonly Finding[];
  readonly troubles: readonly Trouble[];
  readonly account: Account;
  /** How its table is written, and what its columns hold. */
  readonly table: Sniffed | null;
  readonly choice: TableChoice | null;
  /** What was put in the place of its rows and cells in the reading that is shown. */
  readonly corrections: readonly Correction[];
  readonly networks: NetworkTable | null;
}

export interface Opened {
  name: string;
  source: Blob;
  /** The files of a folder that is a data package. */
  parts?: readonly { name: string; source: Blob }[];
  /** What was remembered of it. */
  key?: string;
  choice?: TableChoice | null;
  corrections?: readonly Correction[];
}

/** Told of what is to be remembered; with it, nothing in the session waits for a device. */
export interface Keeper {
  /** A file is open, or read again in another way. */
  keep(files: readonly Import[]): void;
  forget(keys: readonly string[]): void;
}

/** What the session needs of the page: it reads nothing by itself. */
export interface Means {
  context: Omit<Context, 'networks'>;
  start(ask: Omit<Ask, 'schema'>, listener: Listener): Running;
  networks(opened: Opened): Promise<{ networks: NetworkTable; account: Account; troubles: Trouble[] }>;
  /** What the visitor once said of such a table. */
  known(table: Sniffed): TableChoice | null;
  keeper?: Keeper;
}

/** What came of a reading with other corrections; `kept`: the file stays as it was. */
export type Became = 'read' | 'kept';

/** Whether it is worth remembering: a file that was refused gives nothing, on the next visit neither. */
export const isTaken = ({ status, format }: Import): boolean => status === 'mapping' || format !== null;

/** Keys in the order of their time, and none twice, in other tabs neither. */
export function newKey(nth: number): string {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  const time = Date.now().toString(36).padStart(9, '0');
  return [time, String(nth).padStart(6, '0'), ...Array.from(chance, (each) => each.toString(36))].join('-');
}
