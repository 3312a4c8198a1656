import type { Address, HolderReason, HostConfidence } from '#lib/model/address.ts';
import { RELATIONS, type CountryReport, type Relation } from '#lib/model/country-report.ts';
import type { Case } from '#lib/model/case.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Event } from '#lib/model/event.ts';
import type { Network } from '#lib/model/network.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { ServerCount } from '#lib/model/server-count.ts';
import type { Catalog } from './catalog.ts';
import type { Selection } from './filter.ts';

/** How many rows share a value. */
export interface Tally<T> {
  value: T;
  rows: number;
}

/** Counts values, the most frequent first, ties in the order of their text: `['a', 'b', 'a']` → a 2, b 1. */
export function tally<T>(values: readonly T[]): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, rows]) => ({ value, rows }))
    .sort((a, b) => b.rows - a.rows || String(a.value).localeCompare(String(b.value)));
}

export interface CountryEvidence {
  kind: 'country';
  iso3: string;
  /** In the order of the relations; those without a report are left out. */
  relations: { relation: Relation; reports: CountryReport[] }[];
  /** Rows of the 2018 list whose address stood here, by provider. */
  servers2018: { rows: number; providers: Tally<string | null>[] };
  /** Counts of 2021; never added to those of 2018. */
  servers2021: ServerCount | null;
  events: Event[];
  /** Cases that name this state as operator. */
  cases: Case[];
}

/** A block that one provider held in 2016 and another later. */
export interface ChangeOfHands {
  asn2016: number;
  asn2025: number;
  rows: number;
}

export interface ProviderEvidence {
  kind: 'provider';
  provider: Provider;
  networks: Network[];
  addresses: Address[];
  domains: Domain[];
  countries: Tally<string>[];
  confidences: Tally<HostConfidence>[];
  changes: ChangeOfHands[];
  counts: ServerCount[];
  events: Event[];
}

export interface DomainEvidence {
  kind: 'domain';
  domain: Domain;
  addresses: Address[];
}

export interface EventEvidence {
  kind: 'event';
  event: Event;
}

export interface CaseEvidence {
  kind: 'case';
  case: Case;
}

export type Evidence = CountryEvidence | ProviderEvidence | DomainEvidence | EventEvidence | CaseEvidence;

function countryEvidence(iso3: string, catalog: Catalog): CountryEvidence | null {
  if (!catalog.country.has(iso3)) return null;
  const reports = catalog.reportsOfCountry.get(iso3) ?? [];
  const here = catalog.tables.addresses.filter((row) => row.country === iso3);
  return {
    kind: 'country',
    iso3,
    relations: RELATIONS.map((relation) => ({
      relation,
      reports: reports.filter((report) => report.relation === relation)
    })).filter((each) => each.reports.length > 0),
    servers2018: { rows: here.length, providers: tally(here.map((row) => row.provider_id)) },
    servers2021: catalog.tables.server_counts.find((row) => row.iso3 === iso3) ?? null,
    events: catalog.tables.events.filter((event) => event.countries.includes(iso3)),
    cases: catalog.tables.cases.filter((row) => row.operators.includes(iso3))
  };
}

/** Who took over the blocks of these addresses: the 2016 and 2025 networks of rows whose holder changed. */
export function changesOfHands(addresses: readonly Address[]): ChangeOfHands[] {
  const changed = addresses.filter((row) => row.reason === ('changed' satisfies HolderReason));
  return tally(changed.map((row) => `${row.asn_2016} ${row.asn_2025}`)).map(({ value, rows }) => {
    const [asn2016 = 0, asn2025 = 0] = value.split(' ').map(Number);
    return { asn2016, asn2025, rows };
  });
}

function providerEvidence(id: string, catalog: Catalog): ProviderEvidence | null {
  const provider = catalog.provider.get(id);
  if (!provider) return null;
  const addresses = catalog.addressesOfProvider.get(id) ?? [];
  const names = [...new Set(addresses.map((row) => row.domain))];
  return {
    kind: 'provider',
    provider,
    networks: catalog.networksOfProvider.get(id) ?? [],
    addresses,
    domains: names.flatMap((name) => catalog.domain.get(name) ?? []),
    countries: tally(addresses.flatMap((row) => row.country ?? [])),
    confidences: tally(addresses.map((row) => row.confidence)),
    changes: changesOfHands(addresses),
    counts: catalog.countsOfProvider.get(id) ?? [],
    events: catalog.tables.events.filter((event) => event.providers.includes(id))
  };
}

/** All that the tables know of a record; null where it is not in this data. */
export function evidence(selection: Selection, catalog: Catalog): Evidence | null {
  switch (selection.kind) {
    case 'country':
      return countryEvidence(selection.id, catalog);
    case 'provider':
      return providerEvidence(selection.id, catalog);
    case 'domain': {
      const domain = catalog.domain.get(selection.id);
      if (!domain) return null;
      return { kind: 'domain', domain, addresses: catalog.addressesOfDomain.get(selection.id) ?? [] };
    }
    case 'event': {
      const event = catalog.event.get(selection.id);
      return event ? { kind: 'event', event } : null;
    }
    case 'case': {
      const row = catalog.case.get(selection.id);
      return row ? { kind: 'case', case: row } : null;
    }
  }
}
