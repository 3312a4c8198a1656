import type { RegionNames } from '../model/country.ts';
import { EXPLORER_TABLE_NAMES, type ExplorerTableName, type Tables } from '../model/tables.ts';
import { archiveDay, archiveUrl } from './archive-day.ts';

/**
 * The tables as the browser loads them: columns instead of rows, repeated values once.
 * A reader of another version refuses the file rather than misread it.
 */
const VERSION = 2;

type Kind = 'text' | 'text?' | 'number' | 'number?' | 'boolean' | 'list';
type Scalar = string | number | boolean | null;
type Value = Scalar | string[];

/** What each column holds, held to the row types by the compiler. */
const COLUMNS = {
  sources: {
    id: 'text',
    title: 'text?',
    publisher: 'text',
    kind: 'text',
    language: 'text',
    published: 'text?',
    url: 'text',
    confirmed: 'boolean',
    archive_url: 'text?',
    licence: 'text?'
  },
  countries: {
    iso3: 'text',
    iso2: 'text',
    numeric: 'text',
    lon: 'number',
    lat: 'number',
    source_ids: 'list'
  },
  events: {
    id: 'text',
    date: 'text',
    date_precision: 'text',
    end_date: 'text?',
    lane: 'text',
    title: 'text',
    summary: 'text',
    countries: 'list',
    actors: 'list',
    providers: 'list',
    generation: 'number?',
    verified: 'boolean',
    original: 'boolean',
    source_ids: 'list'
  },
  country_reports: {
    id: 'text',
    iso3: 'text',
    relation: 'text',
    reported: 'text',
    period_start: 'text?',
    period_end: 'text?',
    count: 'number?',
    count_meaning: 'text?',
    confidence: 'text',
    summary: 'text',
    verified: 'boolean',
    original: 'boolean',
    source_ids: 'list'
  },
  cases: {
    id: 'text',
    name: 'text?',
    role: 'text',
    affiliation: 'text?',
    occurred: 'list',
    disclosed: 'text',
    disclosed_by: 'list',
    forensics_by: 'list',
    pegasus_project: 'boolean',
    notified_by: 'list',
    device: 'text?',
    result: 'list',
    vector: 'list',
    exploit: 'list',
    first_activity: 'text?',
    last_activity: 'text?',
    operators: 'list',
    confidence: 'text',
    source_ids: 'list'
  },
  domains: {
    domain: 'text',
    generation: 'text',
    also_in: 'list',
    first_published: 'text',
    first_published_in: 'text',
    status: 'text',
    superseded_by: 'text?',
    source_ids: 'list'
  },
  addresses: {
    id: 'text',
    domain: 'text',
    address: 'text',
    observed_from: 'text',
    observed_to: 'text',
    country: 'text?',
    country_2026: 'text?',
    asn_2014: 'number?',
    asn_2016: 'number?',
    asn_2025: 'number?',
    asn_2026: 'number?',
    asn: 'number?',
    provider_id: 'text?',
    reason: 'text',
    country_differs: 'boolean',
    confidence: 'text',
    source_ids: 'list'
  },
  providers: {
    id: 'text',
    name: 'text',
    aliases: 'list',
    head_office: 'text?',
    kind: 'text',
    role: 'text',
    response: 'text?',
    routing_only: 'boolean',
    verified: 'boolean',
    source_ids: 'list'
  },
  networks: {
    asn: 'number',
    provider_id: 'text',
    name_2016: 'text?',
    name_2025: 'text?',
    name_2026: 'text?',
    source_ids: 'list'
  },
  server_counts: {
    id: 'text',
    kind: 'text',
    asn: 'number?',
    as_name: 'text?',
    provider_id: 'text?',
    iso3: 'text?',
    servers: 'number',
    verified: 'boolean',
    source_ids: 'list'
  }
} as const satisfies { [T in ExplorerTableName]: Record<keyof Tables[T][number], Kind> };

/** A value each, or distinct values `d` and the index `i` of each row's value among them. */
type Column = Value[] | { d: Value[]; i: number[] };

export interface Packed {
  version: number;
  /** Version of the data, where it matters that a page meets the tables that it was built from. */
  data?: string;
  /** Names of the countries in the language of the texts. */
  regions?: RegionNames;
  tables: Record<string, { rows: number; columns: Record<string, Column> }>;
}

/** A row before its columns are named; every cell is looked up by a name of COLUMNS. */
type AnyRow = Record<string, Value>;

/** A column whose values follow from those of others. */
interface Derived {
  from: readonly string[];
  /** A shorter value where the rule holds; one of the column's own type where it does not. */
  hide(value: Value, from: readonly Value[]): Value;
  /** Undoes it. */
  show(value: unknown, from: readonly Value[]): unknown;
}

const DERIVED: Readonly<Record<string, Derived>> = {
  'sources.archive_url': {
    from: ['url'],
    hide: (archive, [url]) => archiveDay(archive, url) ?? archive,
    show: (value, [url]) => (typeof value === 'number' ? archiveUrl(value, url) : value)
  },
  'addresses.id': {
    from: ['domain', 'address'],
    hide: (id, from) => (id === from.join('-') ? 0 : id),
    show: (value, from) => (value === 0 ? from.join('-') : value)
  }
};

/** The tables as a small JSON value; `unpack` gives exactly the same tables back. */
export function pack(tables: Tables, beside: Pick<Packed, 'data' | 'regions'> = {}): Packed {
  const sourceIds = tables.sources.map(({ id }) => id);
  const packed: Packed = { version: VERSION, ...beside, tables: {} };
  for (const name of EXPLORER_TABLE_NAMES) {
    const rows = tables[name] as unknown as AnyRow[];
    const columns: Record<string, Column> = {};
    const valuesOf = (column: string) => rows.map((row) => row[column] ?? null);
    for (const column of Object.keys(COLUMNS[name])) {
      const { from, hide } = DERIVED[`${name}.${column}`] ?? {};
      const others = from?.map(valuesOf) ?? [];
      const values = valuesOf(column).map((value, index) => hide?.(value, at(others, index)) ?? value);
      columns[column] = column === 'source_ids' ? packSources(values, sourceIds) : packColumn(values);
    }
    packed.tables[name] = { rows: rows.length, columns };
  }
  return packed;
}

/**
 * The tables of a packed file. Throws an Error that says where the file is not what `pack` writes.
 * Rows with the same list share it: change none.
 */
export function unpack(json: unknown): Tables {
  if (!isObject(json)) throw malformed('The file is no JSON object');
  if (json.version !== VERSION) {
    throw malformed(`Version ${VERSION} was expected, ${JSON.stringify(json.version)} found`);
  }
  if (!isObject(json.tables)) throw malformed('"tables" is missing');
  const tables: Record<string, AnyRow[]> = {};
  let sourceIds: string[] = [];
  // `sources` is first in EXPLORER_TABLE_NAMES: the other tables refer to its rows by position.
  for (const name of EXPLORER_TABLE_NAMES) {
    const rows = unpackTable(name, json.tables[name], sourceIds);
    tables[name] = rows;
    if (name === 'sources') sourceIds = rows.map(({ id }) => String(id));
  }
  return tables as unknown as Tables; // every value was held to COLUMNS, which follows the types
}

function unpackTable(name: ExplorerTableName, table: unknown, sourceIds: string[]): AnyRow[] {
  if (!isObject(table) || !isObject(table.columns)) throw malformed(`Table "${name}" is missing`);
  const { rows: count, columns } = table;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
    throw malformed(`Table "${name}" has no row count`);
  }
  const kinds = Object.entries<Kind>(COLUMNS[name]);
  const values: Record<string, Value[]> = {};
  for (const [column, kind] of kinds) {
    const place = `${name}.${column}`;
    if (place in DERIVED) continue;
    const read = (value: unknown) =>
      checked(place, column === 'source_ids' ? unpackSources(place, value, sourceIds) : value, kind);
    values[column] = unpackColumn(place, columns[column], count, read);
  }
  // These follow from columns that are read by now.
  for (const [column, kind] of kinds) {
    const place = `${name}.${column}`;
    const derived = DERIVED[place];
    if (!derived) continue;
    const others = derived.from.map((other) => values[other] ?? []);
    const hidden = unpackColumn(place, columns[column], count, (value) => value);
    values[column] = hidden.map((value, index) =>
      checked(place, derived.show(value, at(others, index)), kind)
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const row: AnyRow = {};
    for (const [column] of kinds) row[column] = values[column]?.[index] ?? null;
    return row;
  });
}

/** One row's values of some columns. */
function at(columns: readonly Value[][], index: number): Value[] {
  return columns.map((values) => values[index] ?? null);
}

function packColumn(values: Value[]): Column {
  const seen = new Map<string, number>();
  const distinct: Value[] = [];
  const indices = values.map((value) => {
    const key = JSON.stringify(value);
    let index = seen.get(key);
    if (index === undefined) {
      index = distinct.length;
      seen.set(key, index);
      distinct.push(value);
    }
    return index;
  });
  return distinct.length * 2 > values.length ? values : { d: distinct, i: indices };
}

/** The values of a column; `read` sees each distinct one once, which is what keeps this fast. */
function unpackColumn<T>(place: string, column: unknown, count: number, read: (value: unknown) => T): T[] {
  const values = Array.isArray(column) ? column.map(read) : unpackDictionary(place, column, read);
  if (values.length !== count) {
    throw malformed(`Column "${place}" has ${values.length} values, not ${count}`);
  }
  return values;
}

function unpackDictionary<T>(place: string, column: unknown, read: (value: unknown) => T): T[] {
  if (!isObject(column)) throw malformed(`Column "${place}" is missing`);
  const { d, i } = column;
  if (!Array.isArray(d) || !Array.isArray(i)) {
    throw malformed(`Column "${place}" is neither a list nor a dictionary`);
  }
  const distinct = d.map(read);
  return i.map((index: unknown) => {
    if (!Number.isInteger(index) || !((index as number) in distinct)) {
      throw malformed(`Column "${place}" points outside its dictionary`);
    }
    return distinct[index as number] as T;
  });
}

/** Lists of source ids as lists of positions; an unknown id stays itself. */
function packSources(values: Value[], sourceIds: string[]): Column {
  const positions = new Map(sourceIds.map((id, index) => [id, index]));
  return packColumn(
    values.map((list) => (list as string[]).map((id) => positions.get(id) ?? id)) as unknown as Value[]
  );
}

function unpackSources(place: string, value: unknown, sourceIds: string[]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== 'number') return item;
    if (!(item in sourceIds)) throw malformed(`Column "${place}" points to no source`);
    return sourceIds[item];
  });
}

function checked(place: string, value: unknown, kind: Kind): Value {
  if (isOfKind(value, kind)) return value;
  throw malformed(
    `Column "${place}" holds ${JSON.stringify(value)} where a ${kind.replace('?', '')} belongs`
  );
}

function isOfKind(value: unknown, kind: Kind): value is Value {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'number') return typeof value === 'number';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'text?') return value === null || typeof value === 'string';
  if (kind === 'number?') return value === null || typeof value === 'number';
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(what: string): Error {
  return new Error(`The data file cannot be read. ${what}.`);
}
