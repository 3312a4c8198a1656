import { GENERATIONS } from '#lib/model/domain.ts';
import type { Address } from '#lib/model/address.ts';
import type { Catalog } from './catalog.ts';
import type { Grouping, Selection } from './filter.ts';
import { hostingGraph } from './hosting-graph.ts';
import { hostingRows, keepRows, type HostingRows } from './hosting-index.ts';
import { compare, hostOf, isDrawn, SEVERAL, UNKNOWN } from './hosting-rules.ts';
import type { HostedDomain, HostingGraph, HostingGroup, HostingLink, HostingShare } from './hosting-types.ts';

type Other = Exclude<Grouping, 'provider'>;

interface Way {
  /** What a row of the list belongs to; null where that is not known. */
  key(row: Address, domain: HostedDomain, catalog: Catalog): string | null;
  /** Empty where the language of the page names it. */
  name(key: string, catalog: Catalog): string;
  record(key: string, catalog: Catalog): Selection | null;
}

const WAYS: Record<Other, Way> = {
  country: {
    key: (row) => row.country,
    name: (key, catalog) => catalog.nameOf(key),
    record: (id) => ({ kind: 'country', id })
  },
  generation: { key: (_, domain) => domain.generation, name: () => '', record: () => null },
  network: {
    // A network of a company that is no host is shown as a change of hands, never as a host.
    key: (row, _, catalog) =>
      row.asn === null || (row.provider_id !== null && hostOf(row, catalog) === null) ? null : `${row.asn}`,
    name: (key, catalog) => {
      const network = catalog.network.get(Number(key));
      return network?.name_2016 ?? network?.name_2025 ?? `AS${key}`;
    },
    record: (key, catalog) => {
      const id = catalog.network.get(Number(key))?.provider_id ?? null;
      return id === null ? null : { kind: 'provider', id };
    }
  }
};

const made = new WeakMap<HostingGraph, Map<Grouping, HostingGraph>>();

/**
 * The same domains, under the same indexes, in other groups. What has no public address stays in its pools: nobody
 * knows its country or network. The counts of 2021 are of providers and of no domain: only the grouping by provider
 * has them. Made once a catalog and grouping.
 */
export function regrouped(catalog: Catalog, grouping: Grouping): HostingGraph {
  const base = hostingGraph(catalog);
  if (grouping === 'provider') return base;
  const known = made.get(base) ?? new Map<Grouping, HostingGraph>();
  made.set(base, known);
  const graph = known.get(grouping) ?? gather(catalog, base, grouping);
  known.set(grouping, graph);
  return graph;
}

interface Gathered {
  homes: (HostingGroup | null)[];
  groups: Map<string, HostingGroup>;
  /** By place in the rows: the group, null for a row that says nothing beside others that do. */
  rowGroup: (HostingGroup | null)[];
  /** Groups of each domain that has several. */
  shared: Map<number, HostingGroup[]>;
}

function gather(catalog: Catalog, base: HostingGraph, grouping: Other): HostingGraph {
  const rows = hostingRows(base, catalog);
  const { homes, groups, rowGroup, shared } = assign(catalog, base, rows, grouping);
  const ranked = [...groups.values()].sort(byRank(grouping));
  const indexOf = new Map(ranked.map((group, index) => [group, index]));
  const at = (group: HostingGroup | null) => (group === null ? -1 : (indexOf.get(group) ?? -1));
  const place = ranked.map((_, index) => ({ kind: 'group' as const, index }));
  const group = Int32Array.from(rowGroup, at);
  const lines = grouping === 'country' ? null : linesOf(base, rows, group);
  const graph: HostingGraph = {
    ...base,
    grouping,
    domains: base.domains.map((domain, index) => {
      const home = place[at(homes[index] ?? null)];
      return home ? { ...domain, home } : domain;
    }),
    groups: ranked,
    countries: lines === null ? [] : base.countries,
    links: lines?.links ?? [],
    shares: [...shared].flatMap(([domain, list]) =>
      list.map((each): HostingShare => ({ domain, group: at(each) }))
    ),
    counts: []
  };
  const none = new Int32Array(rows.address.length).fill(-1);
  const country = lines === null ? none : rows.country;
  keepRows(graph, { ...rows, group, country, link: lines?.link ?? none, count: new Int32Array(0) });
  return graph;
}

function assign(catalog: Catalog, base: HostingGraph, rows: HostingRows, grouping: Other): Gathered {
  const way = WAYS[grouping];
  const groups = new Map<string, HostingGroup>();
  const add = (id: string, kind: HostingGroup['kind'], name: string, record: Selection | null) => {
    const group = { kind, id, name, record, count: 0, rows: 0, members: [] };
    groups.set(id, group);
    return group;
  };
  const groupOf = (key: string) =>
    groups.get(`${grouping}:${key}`) ??
    add(`${grouping}:${key}`, grouping, way.name(key, catalog), way.record(key, catalog));
  const rest = (id: string, kind: 'several' | 'unknown') => groups.get(id) ?? add(id, kind, '', null);
  const rowGroup = new Array<HostingGroup | null>(rows.address.length).fill(null);
  const shared = new Map<number, HostingGroup[]>();
  const homes = base.domains.map((domain, index) => {
    if (domain.home.kind === 'pool') return null;
    const found = new Set<HostingGroup>();
    const [start = 0, end = 0] = [rows.starts[index], rows.starts[index + 1]];
    for (let at = start; at < end; at += 1) {
      const row = catalog.tables.addresses[rows.address[at] ?? -1];
      if (!row || !isDrawn(catalog.domain.get(row.domain))) continue;
      const key = way.key(row, domain, catalog);
      if (key === null) continue;
      const group = groupOf(key);
      group.rows += 1;
      found.add(group);
      rowGroup[at] = group;
    }
    const [only] = found;
    const home = found.size > 1 ? rest(SEVERAL, 'several') : (only ?? rest(UNKNOWN, 'unknown'));
    // In the order of the domains, which is that from the middle of a cluster outwards.
    home.members.push(index);
    for (const group of new Set([home, ...found])) group.count += 1;
    if (found.size > 1) shared.set(index, [...found]);
    if (home.kind === 'unknown') {
      home.rows += end - start;
      rowGroup.fill(home, start, end);
    }
    return home;
  });
  return { homes, groups, rowGroup, shared };
}

/** Largest first, generations in their own order; then the two groups that are none. */
function byRank(grouping: Other): (a: HostingGroup, b: HostingGroup) => number {
  const last = (group: HostingGroup) => [grouping, 'several', 'unknown'].indexOf(group.kind);
  const own = ({ id }: HostingGroup) =>
    grouping === 'generation' ? GENERATIONS.findIndex((each) => id === `generation:${each}`) : 0;
  return (a, b) => last(a) - last(b) || own(a) - own(b) || b.count - a.count || compare(a.id, b.id);
}

/** Rows of each group in each country, and the line that each row adds to. */
function linesOf(
  base: HostingGraph,
  rows: HostingRows,
  group: Int32Array
): { links: HostingLink[]; link: Int32Array } {
  const pairs = new Map<number, HostingLink>();
  const pairOf = (at: number) => (group[at] ?? -1) * base.countries.length + (rows.country[at] ?? -1);
  const counts = (at: number) => (group[at] ?? -1) >= 0 && (rows.country[at] ?? -1) >= 0;
  for (let at = 0; at < group.length; at += 1) {
    if (!counts(at)) continue;
    const pair = pairs.get(pairOf(at)) ?? { group: group[at] ?? 0, country: rows.country[at] ?? 0, rows: 0 };
    pair.rows += 1;
    pairs.set(pairOf(at), pair);
  }
  const links = [...pairs.values()].sort(
    (a, b) => b.rows - a.rows || a.group - b.group || a.country - b.country
  );
  const indexOf = new Map(links.map((each, index) => [each, index]));
  const link = Int32Array.from(group, (_, at) => {
    const pair = counts(at) ? pairs.get(pairOf(at)) : undefined;
    return pair ? (indexOf.get(pair) ?? -1) : -1;
  });
  return { links, link };
}
