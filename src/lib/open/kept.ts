import { DATE_ORDERS } from '#lib/load/open/dates.ts';
import { DELIMITERS, ROLES } from '#lib/load/open/mapping.ts';
import type { Correction } from '#lib/load/open/corrections.ts';
import type { Import, Opened } from './imports.ts';
import type { TableChoice } from './read-source.ts';

/** A file as it is remembered: what was opened, and what the visitor said of it; nothing that was read from it. */
export interface KeptFile {
  version: 1;
  name: string;
  source: Blob;
  /** The files of a folder; null where it was one file. */
  parts: { name: string; source: Blob }[] | null;
  choice: TableChoice | null;
  corrections: Correction[];
}

/** One line of the list of what is kept. */
export interface KeptEntry {
  key: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Where files are kept, one key an import, so that no tab writes over what another one keeps. Everything may reject. */
export interface Store {
  all(): Promise<[key: string, value: unknown][]>;
  put(key: string, value: KeptFile): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What was chosen on this device: to remember, or to delete what may still be there. Both may throw. */
export interface Switch {
  read(): 'on' | 'ending' | null;
  write(state: 'on' | 'ending' | null): void;
}

/** Why a device did not do as it was asked. */
export type Why = 'none' | 'denied' | 'full' | 'unreadable' | 'failed';

/** What is kept of an opened file. */
export function keptOf({ name, source, parts, choice, corrections }: Import): KeptFile {
  return {
    version: 1,
    name,
    source,
    parts: parts?.map((part) => ({ name: part.name, source: part.source })) ?? null,
    // What is guessed anew on each visit is left out, the first rows of the table with it.
    choice: choice && { delimiter: choice.delimiter, header: choice.header, mapping: choice.mapping },
    corrections: [...corrections]
  };
}

/** A kept file, to be opened again; null where something else stands there, as a later version of this page may write. */
export function openedAgain(key: string, value: unknown): Opened | null {
  if (!isKept(value)) return null;
  const { name, source, parts, choice, corrections } = value;
  return { key, name, source, choice, corrections, ...(parts && { parts }) };
}

export function entryOf(key: string, value: unknown): KeptEntry {
  if (!isKept(value)) return { key, name: String(key), size: 0 };
  const { name, source, parts } = value;
  return { key, name, size: (parts ?? []).reduce((sum, part) => sum + part.source.size, source.size) };
}

/** In the order in which they were opened: keys begin with a time. */
export const inOrder = (entries: readonly KeptEntry[]): KeptEntry[] =>
  [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));

/** Whether something has certain fields; what they hold is asked of each. */
function has<Name extends string>(
  value: unknown,
  fields: Record<Name, (field: unknown) => boolean>
): value is Record<Name, never> {
  if (typeof value !== 'object' || value === null) return false;
  const held = value as Record<string, unknown>;
  return Object.entries<(field: unknown) => boolean>(fields).every(([name, holds]) => holds(held[name]));
}

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isBlob = (value: unknown) => value instanceof Blob;
const isOneOf = (all: readonly unknown[]) => (value: unknown) => all.includes(value);
const isList = (holds: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(holds);
const isNullOr = (holds: (value: unknown) => boolean) => (value: unknown) => value === null || holds(value);

/** Another page of this address, an extension or a later version of this one may have written anything there. */
const isKept = (value: unknown): value is KeptFile =>
  has(value, {
    version: isOneOf([1]),
    name: isText,
    source: isBlob,
    parts: isNullOr(isList((part) => has(part, { name: isText, source: isBlob }))),
    choice: isNullOr((choice) =>
      has(choice, {
        delimiter: isOneOf(DELIMITERS),
        header: isFlag,
        mapping: (mapping) =>
          has(mapping, {
            roles: isList(isOneOf(ROLES)),
            dates: (dates) => has(dates, { order: isOneOf(DATE_ORDERS), sure: isFlag })
          })
      })
    ),
    corrections: isList((each) =>
      has(each, {
        row: isNumber,
        column: isNullOr(isNumber),
        value: isText,
        was: isText,
        delimiter: isOneOf([...DELIMITERS, null])
      })
    )
  });

/** Why something could not be kept, by what a browser throws; `failed` for all that it does not explain. */
export function whyOf(error: unknown): Why {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    // No storage: not in this browser, or not in this kind of window.
    case 'ReferenceError':
    case 'TypeError':
      return 'none';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return 'denied';
    // The file went away or changed, or this browser keeps no files.
    case 'NotFoundError':
    case 'NotReadableError':
    case 'DataCloneError':
    case 'DataError':
      return 'unreadable';
    default:
      return 'failed';
  }
}

const STEPS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1]
] as const;

/** A size as it is said: `bytesText(1_234_567, 'fr')` → `1,2 Mo`. */
export function bytesText(bytes: number, locale: string): string {
  // From there on the next larger unit would round to one.
  const [unit, of] = STEPS.find(([, each]) => bytes >= each * 0.9995) ?? (['byte', 1] as const);
  const maximumFractionDigits = of === 1 || bytes / of >= 99.95 ? 0 : 1;
  const format = {
    style: 'unit',
    unit,
    unitDisplay: of === 1 ? 'long' : 'short',
    maximumFractionDigits
  } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / of);
}
