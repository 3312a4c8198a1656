import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import type { Selection } from './filter.ts';
import type { Matches } from './match.ts';
import { eventDate } from './time.ts';

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

function domainRecord(domain: Domain, address: Address | null): Record {
  return {
    key: address?.id ?? domain.domain,
    selection: { kind: 'domain', id: domain.domain },
    cells: [
      domain.domain,
      domain.generation,
      domain.first_published,
      address?.address ?? null,
      address?.provider_id ?? null,
      address?.country ?? null,
      address?.confidence ?? null
    ],
    sources: address?.source_ids ?? domain.source_ids
  };
}

/**
 * The rows of a sheet behind the current choices, in the order of the tables.
 * A domain stands once for each of its published addresses, or once without.
 */
export function records(sheet: Sheet, matches: Matches, catalog: Catalog): Record[] {
  switch (sheet) {
    case 'events':
      return [...matches.events].map((row) => ({
        key: row.id,
        selection: { kind: 'event', id: row.id },
        cells: [row.title, eventDate(row), row.lane, row.countries, row.summary],
        sources: row.source_ids
      }));
    case 'country_reports':
      return [...matches.country_reports].map((row) => ({
        key: row.id,
        selection: { kind: 'country', id: row.iso3 },
        cells: [row.iso3, row.relation, row.reported, row.count, row.confidence, row.summary],
        sources: row.source_ids
      }));
    case 'cases':
      return [...matches.cases].map((row) => ({
        key: row.id,
        selection: { kind: 'case', id: row.id },
        cells: [row.name, row.role, row.disclosed, row.operators, row.result, row.vector, row.confidence],
        sources: row.source_ids
      }));
    case 'domains':
      return [...matches.domains].flatMap((row) => {
        const addresses = (catalog.addressesOfDomain.get(row.domain) ?? []).filter((each) =>
          matches.addresses.has(each)
        );
        return addresses.length > 0
          ? addresses.map((each) => domainRecord(row, each))
          : [domainRecord(row, null)];
      });
    case 'server_counts':
      return [...matches.server_counts].map((row) => ({
        key: row.id,
        selection: row.provider_id
          ? { kind: 'provider', id: row.provider_id }
          : row.iso3
            ? { kind: 'country', id: row.iso3 }
            : null,
        cells: [
          row.provider_id
            ? (catalog.provider.get(row.provider_id)?.name ?? row.provider_id)
            : catalog.nameOf(row.iso3 ?? ''),
          row.kind,
          row.servers,
          row.verified
        ],
        sources: row.source_ids
      }));
  }
}

const text = (cell: Cell): string =>
  cell === null ? '' : Array.isArray(cell) ? cell.join(' ') : String(cell);

/** Sorts by a column without changing the input; empty cells last, whichever way. */
export function sorted(
  rows: readonly Record[],
  columnIndex: number,
  descending: boolean,
  locale: string
): Record[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const left = a.cells[columnIndex] ?? null;
    const right = b.cells[columnIndex] ?? null;
    if (text(left) === '' || text(right) === '')
      return Number(text(left) === '') - Number(text(right) === '');
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(text(left), text(right));
  });
}
