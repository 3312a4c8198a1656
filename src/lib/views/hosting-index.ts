import type { Catalog } from './catalog.ts';
import { columnsOf, generationBits, listed } from './columns.ts';
import { hostOf, UNKNOWN } from './hosting-rules.ts';
import type { HostingGraph } from './hosting-types.ts';

/** Where to find a record of the graph by its id. */
export interface HostingIndex {
  domain: Map<string, number>;
  group: Map<string, number>;
  country: Map<string, number>;
  /** The group of a record, `provider:m247`: the first where there are several. */
  record: Map<string, number>;
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
    record: new Map(),
    linksOfGroup: graph.groups.map(() => []),
    linksOfCountry: graph.countries.map(() => []),
    sharesOfDomain: new Map(),
    sharesOfGroup: graph.groups.map(() => [])
  };
  graph.groups.forEach(({ record }, at) => {
    const key = record && `${record.kind}:${record.id}`;
    if (key !== null && !index.record.has(key)) index.record.set(key, at);
  });
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

/**
 * The rows of the tables behind the marks, by row number, looked up once: a choice then only walks through numbers.
 * -1 wherever there is nothing.
 */
export interface HostingRows {
  /** Row number in the table of domains, and the generations that it is held by, by index of the domain. */
  domain: Int32Array;
  generations: Uint8Array;
  /** The rows of the list of a domain are `starts[i]` to `starts[i + 1]` of the five below. */
  starts: Uint32Array;
  address: Int32Array;
  /** Number of its host in `hosts`, and the marks that it adds to. */
  host: Int32Array;
  group: Int32Array;
  country: Int32Array;
  link: Int32Array;
  /** Numbers of the hosts by provider id. */
  hosts: ReadonlyMap<string, number>;
  /** Row number in the table of counts, by index of the count. */
  count: Int32Array;
}

const rows = new WeakMap<HostingGraph, HostingRows>();

export function hostingRows(graph: HostingGraph, catalog: Catalog): HostingRows {
  const known = rows.get(graph) ?? lookUp(graph, catalog);
  rows.set(graph, known);
  return known;
}

const rowNumbers = <R, K>(table: readonly R[], key: (row: R) => K) =>
  new Map(table.map((row, index) => [key(row), index]));

/** The rows of a graph that gathers the domains of another in other groups. */
export function keepRows(graph: HostingGraph, made: HostingRows): void {
  rows.set(graph, made);
}

function lookUp(graph: HostingGraph, catalog: Catalog): HostingRows {
  const { domains, addresses, server_counts, providers } = catalog.tables;
  const { group: groupAt, country: countryAt, domain: domainAt } = hostingIndex(graph);
  const domainRow = rowNumbers(domains, (row) => row.domain);
  const countRow = rowNumbers(server_counts, (row) => row.id);
  const hosts = rowNumbers(providers, (row) => row.id);
  const countries = graph.countries.length;
  const linkAt = new Map(graph.links.map((link, at) => [link.group * countries + link.country, at]));
  const columns = columnsOf(catalog);
  const domain = Int32Array.from(graph.domains, (each) => domainRow.get(each.name) ?? -1);
  const owners = Int32Array.from(addresses, (row) => domainAt.get(row.domain) ?? -1);
  const { starts, list } = listed(owners, graph.domains.length);
  const made: HostingRows = {
    domain,
    generations: Uint8Array.from(graph.domains, ({ generation }, index) => {
      const row = domain[index] ?? -1;
      return row < 0 ? generationBits([generation]) : (columns.domains.generations[row] ?? 0);
    }),
    starts,
    address: Int32Array.from(list),
    host: new Int32Array(list.length),
    group: new Int32Array(list.length),
    country: new Int32Array(list.length),
    link: new Int32Array(list.length),
    hosts,
    count: Int32Array.from(graph.counts, (count) => countRow.get(count.id) ?? -1)
  };
  list.forEach((at, place) => {
    const row = addresses[at];
    if (!row) return;
    const host = hostOf(row, catalog);
    const group = groupAt.get(host ?? UNKNOWN) ?? -1;
    const country = (row.country === null ? undefined : countryAt.get(row.country)) ?? -1;
    made.host[place] = (host === null ? undefined : hosts.get(host)) ?? -1;
    made.group[place] = group;
    made.country[place] = country;
    made.link[place] = (country < 0 ? undefined : linkAt.get(group * countries + country)) ?? -1;
  });
  return made;
}
