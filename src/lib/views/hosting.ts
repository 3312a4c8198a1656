import type { Generation } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import type { Filter, Selection } from './filter.ts';
import { hostingGraph } from './hosting-graph.ts';
import { hostingRows, type HostingRows } from './hosting-index.ts';
import type { HostingActive, HostingGraph, HostingView } from './hosting-types.ts';
import type { Matches } from './match.ts';

export { layoutHosting } from './hosting-layout.ts';
export { changesOf, type Change } from './hosting-changes.ts';
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
 * The graph part is the same object for every choice, so that its layout is made once.
 */
export function hosting(catalog: Catalog, matches: Matches, choice: HostingChoice = NOTHING): HostingView {
  const graph = hostingGraph(catalog);
  const rows = hostingRows(graph, catalog);
  const active: HostingActive = {
    domains: chosenDomains(graph, rows, matches, choice),
    counts: chosenCounts(graph, rows, matches, choice),
    groups: new Int32Array(graph.groups.length),
    pools: new Int32Array(graph.pools.length),
    countries: new Int32Array(graph.countries.length),
    links: new Int32Array(graph.links.length),
    all: false
  };
  sumUp(active, graph, rows, matches, choice);
  active.all = !active.domains.includes(0) && !active.counts.includes(0);
  return { graph, active };
}

function chosenDomains(
  graph: HostingGraph,
  rows: HostingRows,
  matches: Matches,
  choice: HostingChoice
): Uint8Array {
  const generations = new Set<Generation>(choice.generations);
  const providers = new Set(choice.providers);
  return Uint8Array.from(graph.domains, (domain, index) => {
    const row = rows.domains[index];
    const addresses = rows.addresses[index] ?? [];
    if (choice.domain !== null && choice.domain !== domain.name) return 0;
    // An import may hold addresses of domains that no table of domains has.
    if (row ? !matches.domains.has(row) : !addresses.some((each) => matches.addresses.has(each.row)))
      return 0;
    const held = row ? [row.generation, ...row.also_in] : [domain.generation];
    if (generations.size > 0 && !held.some((each) => generations.has(each))) return 0;
    return providers.size === 0 || addresses.some((each) => providers.has(each.host ?? '')) ? 1 : 0;
  });
}

/** The counts are of generation 4, and of no domain. */
function chosenCounts(
  graph: HostingGraph,
  rows: HostingRows,
  matches: Matches,
  { generations, providers, domain }: HostingChoice
): Uint8Array {
  return Uint8Array.from(graph.counts, ({ provider }, index) => {
    const row = rows.counts[index];
    if (domain !== null || !row || !matches.server_counts.has(row)) return 0;
    if (generations.length > 0 && !generations.includes('4')) return 0;
    return providers.length === 0 || providers.includes(provider ?? '') ? 1 : 0;
  });
}

/** Counts the chosen domains of groups and pools, and the chosen rows of countries and links. */
function sumUp(
  active: HostingActive,
  graph: HostingGraph,
  rows: HostingRows,
  matches: Matches,
  choice: HostingChoice
): void {
  const providers = new Set(choice.providers);
  const add = (sums: Int32Array, index: number) => {
    if (index >= 0) sums[index] = (sums[index] ?? 0) + 1;
  };
  graph.domains.forEach(({ home }, index) => {
    if (active.domains[index] !== 1) return;
    if (home.kind === 'pool') {
      add(active.pools, home.index);
      return;
    }
    const groups = new Set<number>();
    if (graph.groups[home.index]?.kind === 'several') groups.add(home.index);
    for (const { row, host, group, country, link } of rows.addresses[index] ?? []) {
      if (!matches.addresses.has(row) || (providers.size > 0 && !providers.has(host ?? ''))) continue;
      groups.add(group);
      add(active.countries, country);
      add(active.links, link);
    }
    for (const group of groups) add(active.groups, group);
  });
}
