import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { ServerCount } from '#lib/model/server-count.ts';
import type { Catalog } from './catalog.ts';
import { hostOf, UNKNOWN } from './hosting-rules.ts';
import type { HostingGraph } from './hosting-types.ts';

/** Where to find a record of the graph by its id. */
export interface HostingIndex {
  domain: Map<string, number>;
  group: Map<string, number>;
  country: Map<string, number>;
  /** Indexes of the links of a group, and of a country; of the shares of a domain, and of a group. */
  linksOfGroup: number[][];
  linksOfCountry: number[][];
  sharesOfDomain: Map<number, number[]>;
  sharesOfGroup: number[][];
}

const indexes = new WeakMap<HostingGraph, HostingIndex>();

export function hostingIndex(graph: HostingGraph): HostingIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const index: HostingIndex = {
    domain: new Map(graph.domains.map((domain, at) => [domain.name, at])),
    group: new Map(graph.groups.map((group, at) => [group.id, at])),
    country: new Map(graph.countries.map((country, at) => [country.iso3, at])),
    linksOfGroup: graph.groups.map(() => []),
    linksOfCountry: graph.countries.map(() => []),
    sharesOfDomain: new Map(),
    sharesOfGroup: graph.groups.map(() => [])
  };
  graph.links.forEach((link, at) => {
    index.linksOfGroup[link.group]?.push(at);
    index.linksOfCountry[link.country]?.push(at);
  });
  graph.shares.forEach((share, at) => {
    index.sharesOfGroup[share.group]?.push(at);
    index.sharesOfDomain.set(share.domain, [...(index.sharesOfDomain.get(share.domain) ?? []), at]);
  });
  indexes.set(graph, index);
  return index;
}

/** A row of the list with the marks that it adds to; -1 where it adds to none. */
export interface RowMarks {
  row: Address;
  /** Provider id of its host. */
  host: string | null;
  group: number;
  country: number;
  link: number;
}

/** The rows of the tables behind the marks, by index, looked up once: a choice then only walks through them. */
export interface HostingRows {
  domains: (Domain | undefined)[];
  addresses: RowMarks[][];
  counts: (ServerCount | undefined)[];
}

const rows = new WeakMap<HostingGraph, HostingRows>();

export function hostingRows(graph: HostingGraph, catalog: Catalog): HostingRows {
  const known = rows.get(graph);
  if (known) return known;
  const { group, country } = hostingIndex(graph);
  const links = new Map(graph.links.map((link, at) => [`${link.group}:${link.country}`, at]));
  const marksOf = (row: Address): RowMarks => {
    const host = hostOf(row, catalog);
    const marks = {
      group: group.get(host ?? UNKNOWN) ?? -1,
      country: (row.country === null ? undefined : country.get(row.country)) ?? -1
    };
    return { row, host, ...marks, link: links.get(`${marks.group}:${marks.country}`) ?? -1 };
  };
  const counts = new Map(catalog.tables.server_counts.map((row) => [row.id, row]));
  const made = {
    domains: graph.domains.map((domain) => catalog.domain.get(domain.name)),
    addresses: graph.domains.map((domain) => (catalog.addressesOfDomain.get(domain.name) ?? []).map(marksOf)),
    counts: graph.counts.map((count) => counts.get(count.id))
  };
  rows.set(graph, made);
  return made;
}
