import type { Country } from '#lib/model/country.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Finding, Spot } from '#lib/load/open/types.ts';

/** Who announces an address, by a table that the visitor dropped. */
export interface NetworkLookup {
  lookup(address: string): { asn: number; name: string | null } | null;
}

/** What findings are held against: our own tables, the points of countries, the visitor's tables of networks. */
export interface Context {
  published: Tables;
  /** A country with a point for its symbol; null where no shape is known. */
  countryOf(iso3: string): Country | null;
  networks: readonly NetworkLookup[];
}

/** Why something has no place in a view. */
export const REASONS = [
  'no_country',
  'no_relation',
  'no_point',
  'no_date',
  'year_only',
  'date_far',
  'no_host',
  'no_provider'
] as const;
export type Reason = (typeof REASONS)[number];

/** A host, a title or a country that a view cannot place, and where it first stands. */
export interface Missing {
  what: string;
  spot: Spot;
}

/** What a view cannot place, by reason; only reasons that occur. */
export type Unplaced = { reason: Reason; rows: Missing[] }[];

/** Everything that a visitor's files say, as tables of ours. */
export interface Gathered {
  tables: Tables;
  findings: number;
  /** Findings about a host, or of an event or report, that an earlier one spoke of already. */
  repeated: number;
  /** Reports without a confidence, which are shown as `suspected`. */
  assumed: number;
  unplaced: { map: Unplaced; timeline: Unplaced; graph: Unplaced };
  /** What was said of each host (domain or address), of each event and of each country, by its id. */
  said: ReadonlyMap<string, readonly Finding[]>;
}
