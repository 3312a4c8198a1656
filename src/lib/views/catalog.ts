import type { Address } from '#lib/model/address.ts';
import type { Case } from '#lib/model/case.ts';
import type { Country } from '#lib/model/country.ts';
import type { CountryReport } from '#lib/model/country-report.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Event } from '#lib/model/event.ts';
import type { Network } from '#lib/model/network.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { ServerCount } from '#lib/model/server-count.ts';
import type { Source } from '#lib/model/source.ts';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { regionName } from '#lib/model/region-names.ts';

/** The tables with the look-ups that every view needs, made once. */
export interface Catalog {
  tables: Tables;
  locale: Locale;
  /** Name of a country by its ISO alpha-3 code, in the language of the tables. */
  nameOf(iso3: string): string;
  event: Map<string, Event>;
  domain: Map<string, Domain>;
  provider: Map<string, Provider>;
  country: Map<string, Country>;
  case: Map<string, Case>;
  source: Map<string, Source>;
  network: Map<number, Network>;
  addressesOfDomain: Map<string, Address[]>;
  addressesOfProvider: Map<string, Address[]>;
  reportsOfCountry: Map<string, CountryReport[]>;
  networksOfProvider: Map<string, Network[]>;
  countsOfProvider: Map<string, ServerCount[]>;
}

function by<K, V>(rows: readonly V[], key: (row: V) => K): Map<K, V> {
  return new Map(rows.map((row) => [key(row), row]));
}

function groupBy<K, V>(rows: readonly V[], key: (row: V) => K | null): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const k = key(row);
    if (k === null) continue;
    const group = groups.get(k);
    if (group) group.push(row);
    else groups.set(k, [row]);
  }
  return groups;
}

const made = new WeakMap<Tables, Catalog>();

/** The catalog of tables, made once for a language: whoever asks first need not be who needs it. */
export function catalogOf(tables: Tables, locale: Locale): Catalog {
  const known = made.get(tables);
  if (known?.locale === locale) return known;
  const found = catalog(tables, locale);
  made.set(tables, found);
  return found;
}

export function catalog(tables: Tables, locale: Locale): Catalog {
  const country = by(tables.countries, (row) => row.iso3);
  return {
    tables,
    locale,
    nameOf: (iso3) => {
      const iso2 = country.get(iso3)?.iso2;
      return iso2 ? regionName(iso2, locale) : iso3;
    },
    event: by(tables.events, (row) => row.id),
    domain: by(tables.domains, (row) => row.domain),
    provider: by(tables.providers, (row) => row.id),
    country,
    case: by(tables.cases, (row) => row.id),
    source: by(tables.sources, (row) => row.id),
    network: by(tables.networks, (row) => row.asn),
    addressesOfDomain: groupBy(tables.addresses, (row) => row.domain),
    addressesOfProvider: groupBy(tables.addresses, (row) => row.provider_id),
    reportsOfCountry: groupBy(tables.country_reports, (row) => row.iso3),
    networksOfProvider: groupBy(tables.networks, (row) => row.provider_id),
    countsOfProvider: groupBy(tables.server_counts, (row) => row.provider_id)
  };
}
