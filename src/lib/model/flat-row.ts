import type { Confidence, Relation } from './country-report.ts';
import type { Tables } from './tables.ts';

/** One thing that the tables say, with all that belongs to it in one row, as a spreadsheet has it. */
export interface FlatRow {
  domain: string | null;
  address: string | null;
  asn: number | null;
  provider: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  from: string | null;
  to: string | null;
  relation: Relation | null;
  confidence: Confidence | null;
  source: string | null;
  title: string | null;
  note: string | null;
}

export const FLAT_COLUMNS = [
  'domain',
  'address',
  'asn',
  'provider',
  'country',
  'from',
  'to',
  'relation',
  'confidence',
  'source',
  'title',
  'note'
] as const satisfies readonly (keyof FlatRow)[];

export const emptyRow = (): FlatRow => ({
  domain: null,
  address: null,
  asn: null,
  provider: null,
  country: null,
  from: null,
  to: null,
  relation: null,
  confidence: null,
  source: null,
  title: null,
  note: null
});

/** A row of the tables laid flat, and which one it is. */
export interface FlatTableRow extends FlatRow {
  table: 'addresses' | 'domains' | 'country_reports';
  id: string;
}

/**
 * Domains with their addresses, domains without one, and what is reported of countries. The day of publication of a domain
 * is left out: in a flat row it would pass for a day on which the domain was in use.
 */
export function flatRows(tables: Tables): FlatTableRow[] {
  const urls = new Map(tables.sources.map(({ id, url }) => [id, url]));
  const providers = new Map(tables.providers.map(({ id, name }) => [id, name]));
  const sourceOf = ({ source_ids: [first = ''] }: { source_ids: readonly string[] }) =>
    urls.get(first) ?? null;
  const placed = new Set(tables.addresses.map(({ domain }) => domain));
  return [
    ...tables.addresses.map((row) => ({
      ...emptyRow(),
      table: 'addresses' as const,
      id: row.id,
      domain: row.domain,
      address: row.address,
      asn: row.asn,
      provider: row.provider_id === null ? null : (providers.get(row.provider_id) ?? null),
      country: row.country,
      from: row.observed_from,
      to: row.observed_to,
      source: sourceOf(row)
    })),
    ...tables.domains
      .filter(({ domain }) => !placed.has(domain))
      .map((row) => ({
        ...emptyRow(),
        table: 'domains' as const,
        id: row.domain,
        domain: row.domain,
        source: sourceOf(row)
      })),
    ...tables.country_reports.map((row) => ({
      ...emptyRow(),
      table: 'country_reports' as const,
      id: row.id,
      country: row.iso3,
      from: row.period_start ?? (row.period_end === null ? row.reported : null),
      to: row.period_end ?? (row.period_start === null ? row.reported : null),
      relation: row.relation,
      confidence: row.confidence,
      source: sourceOf(row),
      note: row.summary
    }))
  ];
}
