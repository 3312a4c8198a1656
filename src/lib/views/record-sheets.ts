import type { Selection } from './filter.ts';

/** The sheets of the table below the charts. */
export const SHEETS = ['events', 'country_reports', 'cases', 'domains', 'server_counts'] as const;
export type Sheet = (typeof SHEETS)[number];

/** How a cell is written; its words are chosen where the language is known. */
export type CellKind =
  | 'text'
  | 'long'
  | 'date'
  | 'number'
  | 'lane'
  | 'relation'
  | 'country'
  | 'countries'
  | 'confidence'
  | 'role'
  | 'result'
  | 'domain'
  | 'generation'
  | 'provider'
  | 'host'
  | 'count_kind'
  | 'verified'
  | 'list';

export interface Column {
  id: string;
  kind: CellKind;
}

export type Cell = string | number | boolean | null | readonly string[];

/** A row of a sheet; made only when it is shown. */
export interface Record {
  key: string;
  /** What a click on the row selects. */
  selection: Selection | null;
  cells: readonly Cell[];
  sources: readonly string[];
}

const column = (id: string, kind: CellKind): Column => ({ id, kind });

/** The columns of each sheet; the first one names the record. */
export const COLUMNS: { readonly [S in Sheet]: readonly Column[] } = {
  events: [
    column('title', 'text'),
    column('date', 'date'),
    column('lane', 'lane'),
    column('countries', 'countries'),
    column('summary', 'long')
  ],
  country_reports: [
    column('country', 'country'),
    column('relation', 'relation'),
    column('reported', 'date'),
    column('count', 'number'),
    column('confidence', 'confidence'),
    column('summary', 'long')
  ],
  cases: [
    column('name', 'text'),
    column('role', 'role'),
    column('disclosed', 'date'),
    column('operators', 'countries'),
    column('result', 'result'),
    column('vector', 'list'),
    column('confidence', 'confidence')
  ],
  domains: [
    column('domain', 'domain'),
    column('generation', 'generation'),
    column('published', 'date'),
    column('address', 'text'),
    column('provider', 'provider'),
    column('server_country', 'country'),
    column('host_confidence', 'host')
  ],
  server_counts: [
    column('network_or_country', 'text'),
    column('count_kind', 'count_kind'),
    column('servers', 'number'),
    column('verified', 'verified')
  ]
};
