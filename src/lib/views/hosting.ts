import type { Generation } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import { generationBits } from './columns.ts';
import type { Filter, Selection } from './filter.ts';
import { hostingGraph } from './hosting-graph.ts';
import { hostingRows, type HostingRows } from './hosting-index.ts';
import type { HostingActive, HostingGraph, HostingView } from './hosting-types.ts';
import { lastOf } from './last.ts';
import type { Matches } from './match.ts';

export { layoutHosting } from './hosting-layout.ts';
export { changesOf } from './hosting-changes.ts';
export type * from './hosting-types.ts';

/** What was chosen in the graph itself: it dims the rest here, where the other views drop it. */
export interface HostingChoice {
  generations: readonly Generation[];
  providers: readonly string[];
  domain: string | null;
}

const NOTHING: HostingChoice = { generations: [], providers: [], domain: null };

/** The own choices of the graph, from the filter and the selection. */
export function choiceOf(filter: Filter, selection: Selection | null): HostingChoice {
  return {
    generations: filter.generations,
    providers: selection?.kind === 'provider' ? [selection.id] : filter.providers,
    domain: selection?.kind === 'domain' ? selection.id : null
  };
}

/**
 * The graph, and what of it is chosen: by the other views (`matches`) and by the graph itself (`choice`).
 * The graph part is the same object for every choice, so that its layout is made once. `graph` is that of the catalog,
 * or the same in other groups.
 */
export function hosting(
  catalog: Catalog,
  matches: Matches,
  choice: HostingChoice = NOTHING,
  graph: HostingGraph = hostingGraph(catalog)
): HostingView {
  const { generations, providers, domain } = choice;
  const chosen = generations.length + providers.length > 0 || domain !== null;
  const { domains, addresses, server_counts } = matches;
  if (!chosen && domains.whole && addresses.whole && server_counts.whole) return wholeView(graph);
  return view(
    graph,
    hostingRows(graph, catalog),
    matches.domains,
    matches.addresses,
    matches.server_counts,
    generations.join(),
    providers.join(),
    domain
  );
}

/** The graph before any choice: the first picture waits for no look-up of rows. */
const wholeView = lastOf((graph: HostingGraph): HostingView => {
  const active: HostingActive = {
    domains: new Uint8Array(graph.domains.length).fill(1),
    counts: new Uint8Array(graph.counts.length).fill(1),
    groups: Int32Array.from(graph.groups, (group) => group.count),
    pools: Int32Array.from(graph.pools, (pool) => pool.members.length),
    countries: Int32Array.from(graph.countries, (country) => country.rows),
    links: Int32Array.from(graph.links, (link) => link.rows),
    all: true
  };
  return { graph, active };
});

type Chosen = Pick<Matches, 'domains' | 'addresses' | 'server_counts'>;

/** The last view: a choice that leaves the same rows changes nothing, and nothing is drawn anew. */
const view = lastOf(
  (
    graph: HostingGraph,
    rows: HostingRows,
    domains: Chosen['domains'],
    addresses: Chosen['addresses'],
    server_counts: Chosen['server_counts'],
    generations: string,
    providers: string,
    domain: string | null
  ): HostingView => {
    const matches = { domains, addresses, server_counts };
    const list = (text: string) => (text === '' ? [] : text.split(','));
    const choice = { generations: list(generations) as Generation[], providers: list(providers), domain };
    const active: HostingActive = {
      domains: new Uint8Array(graph.domains.length),
      counts: chosenCounts(graph, rows, matches, choice),
      groups: new Int32Array(graph.groups.length),
      pools: new Int32Array(graph.pools.length),
      countries: new Int32Array(graph.countries.length),
      links: new Int32Array(graph.links.length),
      all: false
    };
    const held = chosenHosts(rows, choice);
    chooseDomains(active.domains, graph, rows, matches, choice, held);
    sumUp(active, graph, rows, matches, held);
    active.all = !active.domains.includes(0) && !active.counts.includes(0);
    return { graph, active };
  }
);

/** 1 for each host that is chosen; null where none is, which means all. */
function chosenHosts({ hosts }: HostingRows, { providers }: HostingChoice): Uint8Array | null {
  if (providers.length === 0) return null;
  const held = new Uint8Array(hosts.size);
  for (const id of providers) {
    const host = hosts.get(id);
    if (host !== undefined) held[host] = 1;
  }
  return held;
}

function chooseDomains(
  chosen: Uint8Array,
  graph: HostingGraph,
  rows: HostingRows,
  matches: Chosen,
  choice: HostingChoice,
  held: Uint8Array | null
): void {
  const wanted = generationBits(choice.generations);
  const any = (index: number, test: (place: number) => boolean) => {
    const end = rows.starts[index + 1] ?? 0;
    for (let place = rows.starts[index] ?? 0; place < end; place += 1) if (test(place)) return true;
    return false;
  };
  const matched = (place: number) => matches.addresses.hasAt(rows.address[place] ?? -1);
  const isHeld = (place: number) => held?.[rows.host[place] ?? -1] === 1;
  for (let index = 0; index < chosen.length; index += 1) {
    const row = rows.domain[index] ?? -1;
    // An import may hold addresses of domains that no table of domains has.
    if (row < 0 ? !any(index, matched) : !matches.domains.hasAt(row)) continue;
    if (wanted !== 0 && ((rows.generations[index] ?? 0) & wanted) === 0) continue;
    if (choice.domain !== null && choice.domain !== graph.domains[index]?.name) continue;
    if (held === null || any(index, isHeld)) chosen[index] = 1;
  }
}

/** The counts are of generation 4, and of no domain. */
function chosenCounts(
  graph: HostingGraph,
  rows: HostingRows,
  matches: Chosen,
  { generations, providers, domain }: HostingChoice
): Uint8Array {
  return Uint8Array.from(graph.counts, ({ provider }, index) => {
    const row = rows.count[index] ?? -1;
    if (domain !== null || row < 0 || !matches.server_counts.hasAt(row)) return 0;
    if (generations.length > 0 && !generations.includes('4')) return 0;
    return providers.length === 0 || providers.includes(provider ?? '') ? 1 : 0;
  });
}

function add(sums: Int32Array, index: number): void {
  if (index >= 0) sums[index] = (sums[index] ?? 0) + 1;
}

/** Counts the chosen domains of groups and pools, and the chosen rows of countries and links. */
function sumUp(
  active: HostingActive,
  graph: HostingGraph,
  rows: HostingRows,
  matches: Chosen,
  held: Uint8Array | null
): void {
  const { starts, group } = rows;
  const counts = (place: number) =>
    matches.addresses.hasAt(rows.address[place] ?? -1) &&
    (held === null || held[rows.host[place] ?? -1] === 1);
  graph.domains.forEach(({ home }, index) => {
    if (active.domains[index] !== 1) return;
    if (home.kind === 'pool') {
      add(active.pools, home.index);
      return;
    }
    const several = graph.groups[home.index]?.kind === 'several';
    if (several) add(active.groups, home.index);
    const first = starts[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let place = first; place < end; place += 1) {
      if (!counts(place)) continue;
      add(active.countries, rows.country[place] ?? -1);
      add(active.links, rows.link[place] ?? -1);
      // Rows without a known host count for domains that have none at all: the others stand at their providers.
      if (rows.host[place] === -1 && group[place] !== home.index) continue;
      // A domain counts once in each of its groups, however many of its rows are there.
      let before = first;
      while (before < place && (group[before] !== group[place] || !counts(before))) before += 1;
      if (before === place) add(active.groups, group[place] ?? -1);
    }
  });
}
