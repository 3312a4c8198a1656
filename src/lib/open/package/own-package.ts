import type { WrittenTables } from '#lib/export/data-package.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Gathered } from '../types.ts';
import { providerIds, writtenNetworks, writtenProviders, type ProviderWords } from './companies.ts';
import { writtenAddresses, writtenDomains, type HostMeans } from './hosts.ts';
import { Tally, type LeftOut } from './left-out.ts';
import { writtenCountries, writtenEvents, writtenReports } from './records.ts';
import { Shelf } from './sources.ts';
import { Wording } from './wording.ts';

export interface PackageMeans {
  published: Tables;
  providers: readonly ProviderWords[];
  /** YYYY-MM-DD: when the visitor published her list; null where she does not say. */
  day: string | null;
}

export interface OwnPackage {
  tables: WrittenTables;
  left: LeftOut[];
}

/**
 * What a visitor's files say, as tables that pass the check of our own data. Nothing is made up to pass it: what the tables
 * demand and the files do not give is left out, row by row, and counted. Domains become generation `other`, a list that is
 * not Amnesty's; what was not checked says so (`verified`, `confirmed`, `original` are false). Ids are never ours.
 */
export function ownPackage({ tables, unplaced }: Gathered, means: PackageMeans): OwnPackage {
  const { published, providers: words, day } = means;
  const left = new Tally();
  const named = [
    ...tables.domains.map(({ domain }) => domain),
    ...tables.addresses.map(({ address }) => address)
  ];
  // A host without an address has an empty one.
  const wording = new Wording(new Set(named.filter((host) => host !== '')));
  const shelf = new Shelf(tables.sources, published.sources, wording);
  const shapes = published.countries.find(({ source_ids: ids }) => ids.length > 0)?.source_ids ?? [];
  const placed = tables.countries.filter((row) => row.source_ids.length > 0 || shapes.length > 0);
  const countries = new Set(placed.map(({ iso3 }) => iso3));
  const hosts: HostMeans = { published, day, countries, shelf, left };
  const ids = providerIds(tables.providers, published);
  const providerOf = (id: string) => ids.get(id) ?? id;

  const domains = writtenDomains(tables.domains, hosts);
  const names = new Set(domains.map(({ domain }) => domain));
  const addresses = writtenAddresses(tables.addresses, names, providerOf, hosts);
  const networks = writtenNetworks(tables.networks, addresses, providerOf, shelf, wording);
  const used = new Set([...addresses, ...networks].flatMap((row) => row.provider_id ?? []));
  const providers = writtenProviders(tables.providers, used, providerOf, words, shelf, wording);
  const events = writtenEvents(tables.events, hosts, wording);
  const reports = writtenReports(tables.country_reports, hosts, wording);
  const places = new Set([
    ...addresses.flatMap((row) => [row.country, row.country_2026]),
    ...providers.map(({ en }) => en.head_office),
    ...events.flatMap(({ en }) => en.countries),
    ...reports.map(({ en }) => en.iso3)
  ]);

  const common = {
    countries: writtenCountries(placed, places, shapes),
    cases: [],
    domains,
    addresses,
    networks,
    server_counts: []
  };
  const sources = shelf.cited([
    ...[...events, ...reports, ...providers].map(({ en }) => en),
    ...common.countries,
    ...domains,
    ...addresses,
    ...networks
  ]);
  const inLanguage = (locale: 'en' | 'fr'): Tables => ({
    ...common,
    sources,
    events: events.map((row) => row[locale]),
    country_reports: reports.map((row) => row[locale]),
    providers: providers.map((row) => row[locale])
  });
  const loose = unplaced.graph.find(({ reason }) => reason === 'no_host');
  left.add('no_record', loose?.rows.length ?? 0);
  left.add('phone', wording.phones);
  return { tables: { en: inLanguage('en'), fr: inLanguage('fr') }, left: left.all };
}
