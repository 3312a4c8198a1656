import type { Address } from './address.ts';
import type { Case } from './case.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Country } from './country.ts';
import type { CountryReport } from './country-report.ts';
import type { Domain } from './domain.ts';
import type { Event } from './event.ts';
import type { Network } from './network.ts';
import type { Provider } from './provider.ts';
import type { ServerCount } from './server-count.ts';
import type { Source } from './source.ts';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** The tables that the explorer is drawn from, read for one language. The keys are the resource names. */
export interface Tables {
  sources: Source[];
  countries: Country[];
  events: Event[];
  country_reports: CountryReport[];
  cases: Case[];
  domains: Domain[];
  addresses: Address[];
  providers: Provider[];
  networks: Network[];
  server_counts: ServerCount[];
}

/** Every table of the data package: claims and corrections are read while building, never by the explorer. */
export interface DataTables extends Tables {
  claims: Claim[];
  corrections: Correction[];
}

export type ExplorerTableName = keyof Tables;
export type TableName = keyof DataTables;

export const EXPLORER_TABLE_NAMES = [
  'sources',
  'countries',
  'events',
  'country_reports',
  'cases',
  'domains',
  'addresses',
  'providers',
  'networks',
  'server_counts'
] as const satisfies readonly ExplorerTableName[];

export const TABLE_NAMES = [
  ...EXPLORER_TABLE_NAMES,
  'claims',
  'corrections'
] as const satisfies readonly TableName[];
