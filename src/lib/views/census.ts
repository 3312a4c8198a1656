import { HOLDER_REASONS, type HolderReason } from '#lib/model/address.ts';
import { RELATIONS, type Relation } from '#lib/model/country-report.ts';
import type { DataTables, TableName } from '#lib/model/tables.ts';
import { tally, type Tally } from './evidence.ts';

/** The counts that the data page states and the tests hold. */
export interface Census {
  rows: Record<TableName, number>;
  domains: { listed: number; superseded: number; withdrawn: number };
  hosting: { rows: number; domains: number; addresses: number; reasons: Record<HolderReason, number> };
  /** Rows of the 2018 list by provider and by country of mid-2018, the largest first. */
  topProviders: Tally<string>[];
  topCountries: Tally<string>[];
  reports: { countries: number; byRelation: Record<Relation, number> };
  sources: { confirmed: number; unconfirmed: number };
  unverified: { events: number; reports: number; counts: number };
}

const countWhere = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length;
const distinct = <T>(values: readonly T[]) => new Set(values).size;

function countEach<K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, countWhere(values, (each) => each === key)])) as Record<
    K,
    number
  >;
}

export function census(tables: DataTables): Census {
  const { addresses, country_reports, domains, events, server_counts, sources } = tables;
  const status = countEach(
    ['listed', 'superseded', 'withdrawn'],
    domains.map((row) => row.status)
  );
  return {
    rows: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])) as Record<
      TableName,
      number
    >,
    domains: status,
    hosting: {
      rows: addresses.length,
      domains: distinct(addresses.map((row) => row.domain)),
      addresses: distinct(addresses.map((row) => row.address)),
      reasons: countEach(
        HOLDER_REASONS,
        addresses.map((row) => row.reason)
      )
    },
    topProviders: tally(addresses.flatMap((row) => row.provider_id ?? [])),
    topCountries: tally(addresses.flatMap((row) => row.country ?? [])),
    reports: {
      countries: distinct(country_reports.map((row) => row.iso3)),
      byRelation: countEach(
        RELATIONS,
        country_reports.map((row) => row.relation)
      )
    },
    sources: {
      confirmed: countWhere(sources, (row) => row.confirmed),
      unconfirmed: countWhere(sources, (row) => !row.confirmed)
    },
    unverified: {
      events: countWhere(events, (row) => !row.verified),
      reports: countWhere(country_reports, (row) => !row.verified),
      counts: countWhere(server_counts, (row) => !row.verified)
    }
  };
}
