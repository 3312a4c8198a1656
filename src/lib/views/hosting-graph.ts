import { GENERATIONS } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import { columnsOf } from './columns.ts';
import { groupsOf } from './hosting-groups.ts';
import { compare, hostOf, isDrawn, UNKNOWN } from './hosting-rules.ts';
import type { HostedDomain, HostingCount, HostingGraph, HostingPool } from './hosting-types.ts';

const graphs = new WeakMap<Catalog, HostingGraph>();

/** The whole graph of a catalog, made once: no choice of the reader changes what is where. */
export function hostingGraph(catalog: Catalog): HostingGraph {
  const known = graphs.get(catalog);
  if (known) return known;
  const hosted = groupsOf(catalog);
  const rest = poolsOf(catalog, hosted.domains.length);
  const { counts, withheld } = countsOf(catalog);
  const graph: HostingGraph = {
    grouping: 'provider',
    ...hosted,
    domains: [...hosted.domains, ...rest.domains],
    pools: rest.pools,
    ...linksOf(catalog, new Map(hosted.groups.map((group, index) => [group.id, index]))),
    counts,
    withheld: {
      domains: catalog.tables.domains.length - drawnOf(catalog) - rest.domains.length,
      counts: withheld
    }
  };
  graphs.set(catalog, graph);
  return graph;
}

/** Whether a domain, by its row number, stands in the list of 2018. */
function inList(catalog: Catalog): (row: number) => boolean {
  const { starts } = columnsOf(catalog).domains;
  return (row) => (starts[row + 1] ?? 0) > (starts[row] ?? 0);
}

/** How many domains of the table are drawn with an address. */
function drawnOf(catalog: Catalog): number {
  const listed = inList(catalog);
  return catalog.tables.domains.filter((row, index) => listed(index) && row.status !== 'withdrawn').length;
}

/** The listed domains without a published address, by generation, then date, then name; `before` others are drawn. */
function poolsOf(catalog: Catalog, before: number): { domains: HostedDomain[]; pools: HostingPool[] } {
  const listed = inList(catalog);
  // The address of a name is public through the subdomain that it replaced: it is drawn there, and once.
  const replacing = new Set<string>();
  catalog.tables.domains.forEach((row, index) => {
    if (row.superseded_by !== null && row.status !== 'withdrawn' && listed(index))
      replacing.add(row.superseded_by);
  });
  const waiting = catalog.tables.domains.filter(
    // A name that stands twice in a table is drawn once.
    (row, index) =>
      row.status === 'listed' &&
      !listed(index) &&
      !replacing.has(row.domain) &&
      catalog.domain.get(row.domain) === row
  );
  const domains: HostedDomain[] = [];
  const pools: HostingPool[] = [];
  for (const generation of GENERATIONS) {
    const rows = waiting
      .filter((row) => row.generation === generation)
      .sort(
        (a, b) => compare(a.first_published ?? '', b.first_published ?? '') || compare(a.domain, b.domain)
      );
    if (rows.length === 0) continue;
    const home = { kind: 'pool' as const, index: pools.length };
    pools.push({ generation, members: rows.map((_, index) => before + domains.length + index) });
    for (const row of rows) {
      domains.push({
        name: row.domain,
        generation,
        published: row.first_published ?? '',
        home,
        confidence: 'unknown'
      });
    }
  }
  return { domains, pools };
}

/** Countries of the servers, and how many rows link each to a group. */
function linksOf(
  catalog: Catalog,
  groupOf: Map<string, number>
): Pick<HostingGraph, 'countries' | 'links' | 'withoutCountry'> {
  const rows = new Map<string, number>();
  const pairs = new Map<string, { iso3: string; group: number; rows: number }>();
  let withoutCountry = 0;
  for (const row of catalog.tables.addresses) {
    if (!isDrawn(catalog.domain.get(row.domain))) continue;
    if (row.country === null) {
      withoutCountry += 1;
      continue;
    }
    rows.set(row.country, (rows.get(row.country) ?? 0) + 1);
    const group = groupOf.get(hostOf(row, catalog) ?? UNKNOWN);
    if (group === undefined) continue;
    const key = `${group}:${row.country}`;
    const pair = pairs.get(key);
    if (pair) pair.rows += 1;
    else pairs.set(key, { iso3: row.country, group, rows: 1 });
  }
  const countries = [...rows]
    .map(([iso3, count]) => ({ iso3, name: catalog.nameOf(iso3), rows: count }))
    .sort((a, b) => b.rows - a.rows || compare(a.iso3, b.iso3));
  const indexOf = new Map(countries.map((country, index) => [country.iso3, index]));
  const links = [...pairs.values()]
    .map(({ iso3, group, rows: count }) => ({ group, country: indexOf.get(iso3) ?? 0, rows: count }))
    .sort((a, b) => b.rows - a.rows || a.group - b.group || a.country - b.country);
  return { countries, links, withoutCountry };
}

/** The counts of 2021 by network; those by country are another table of the report and never mixed in. */
function countsOf(catalog: Catalog): { counts: HostingCount[]; withheld: number } {
  const rows = catalog.tables.server_counts.filter((row) => row.kind === 'network');
  const counts: HostingCount[] = [];
  for (const row of rows) {
    const provider = row.provider_id === null ? undefined : catalog.provider.get(row.provider_id);
    if (provider?.kind === 'not_a_host') continue;
    counts.push({
      id: row.id,
      provider: provider?.id ?? null,
      name: provider?.name ?? row.as_name ?? (row.asn === null ? row.id : `AS${row.asn}`),
      servers: row.servers,
      verified: row.verified
    });
  }
  counts.sort((a, b) => b.servers - a.servers || compare(a.name, b.name));
  return { counts, withheld: rows.length - counts.length };
}
