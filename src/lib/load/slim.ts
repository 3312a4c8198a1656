import { EXPLORER_TABLE_NAMES, type ExplorerTableName, type Tables } from '../model/tables.ts';

export type SlimView = 'map' | 'graph' | 'timeline' | 'table';

type Columns<T extends ExplorerTableName> = 'all' | readonly (keyof Tables[T][number])[];
type Needs = { [T in ExplorerTableName]?: Columns<T> };

/** What every chart counts or tells apart by, whoever narrows it down. */
const SPANS = {
  domains: ['domain', 'generation', 'also_in', 'first_published', 'first_published_in', 'status'],
  addresses: ['id', 'domain', 'observed_from', 'observed_to', 'country', 'provider_id'],
  providers: ['id', 'name'],
  countries: ['iso3', 'iso2', 'numeric', 'lon', 'lat']
} as const satisfies Needs;

/**
 * The columns that a chart reads, and what its address may narrow it down by; the rows of a table that is not named are left
 * out. A text that is sought (`q`) and a record that is opened (`sel`) may be anything: such addresses take what the table has.
 */
const NEEDS: Readonly<Record<SlimView, Needs>> = {
  map: {
    ...SPANS,
    country_reports: [
      ...(['id', 'iso3', 'relation', 'reported', 'period_start', 'period_end'] as const),
      ...(['count', 'count_meaning', 'confidence', 'verified', 'original'] as const)
    ],
    server_counts: 'all'
  },
  graph: {
    countries: SPANS.countries,
    domains: 'all',
    addresses: 'all',
    providers: ['id', 'name', 'kind', 'role', 'response', 'routing_only', 'verified'],
    networks: 'all',
    server_counts: 'all'
  },
  timeline: {
    ...SPANS,
    events: [
      ...(['id', 'date', 'date_precision', 'end_date', 'lane', 'title', 'countries'] as const),
      ...(['providers', 'generation', 'verified', 'original'] as const)
    ],
    cases: ['id', 'occurred', 'disclosed', 'first_activity', 'last_activity', 'operators']
  },
  table: {
    ...(Object.fromEntries(EXPLORER_TABLE_NAMES.map((name) => [name, 'all'])) as Needs),
    sources: ['id']
  }
};

/** Charts that name no domain: a number is enough to find its addresses. */
const NAMELESS: ReadonlySet<SlimView> = new Set<SlimView>(['map', 'timeline']);

type Row = Record<string, unknown>;

/** A value of the same type that says nothing, the same for a whole column. */
function blankOf(rows: readonly Row[], column: string): unknown {
  const values = rows.map((row) => row[column]);
  const [first] = values;
  if (values.includes(null)) return null;
  if (Array.isArray(first)) return [];
  return { string: '', number: 0, boolean: false }[typeof first as 'string' | 'number' | 'boolean'];
}

function slimRows(rows: readonly Row[], columns: 'all' | readonly string[], sources: boolean): Row[] {
  const kept = (column: string) =>
    column === 'source_ids' ? sources : columns === 'all' || columns.includes(column);
  const blank = Object.keys(rows[0] ?? {}).filter((column) => !kept(column));
  const blanks = Object.fromEntries(blank.map((column) => [column, blankOf(rows, column)]));
  return rows.map((row) => ({ ...row, ...blanks }));
}

/**
 * The tables with only what one embedded chart reads; all else says nothing, so that it takes next to no room when packed.
 * The rows of a table keep their number and order.
 */
export function slim(view: SlimView, tables: Tables): Tables {
  const needs = NEEDS[view];
  const sources = needs.sources !== undefined;
  const entries = EXPLORER_TABLE_NAMES.map((name) => {
    const columns = needs[name] as 'all' | readonly string[] | undefined;
    return [name, columns ? slimRows(tables[name] as unknown as Row[], columns, sources) : []];
  });
  const found = Object.fromEntries(entries) as Tables;
  return NAMELESS.has(view) ? nameless(found) : found;
}

function nameless(tables: Tables): Tables {
  const numbers = new Map(tables.domains.map(({ domain }, index) => [domain, String(index)]));
  const numberOf = (domain: string) => numbers.get(domain) ?? '';
  return {
    ...tables,
    domains: tables.domains.map((row) => ({ ...row, domain: numberOf(row.domain) })),
    addresses: tables.addresses.map((row) => {
      const domain = numberOf(row.domain);
      return { ...row, domain, id: `${domain}-${row.address}` };
    })
  };
}
