import type { Generation } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';
import type { Filter, Selection } from './filter.ts';
import { hostingGraph } from './hosting-graph.ts';
import { hostOf, isDrawn, SEVERAL, UNKNOWN } from './hosting-rules.ts';
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
  const active = activeDomains(graph, catalog, matches, choice);
  addRows(active, graph, catalog, matches, choice);
  graph.counts.forEach((count, index) => {
    const row = catalog.tables.server_counts.find((each) => each.id === count.id);
    const chosen =
      row !== undefined &&
      matches.server_counts.has(row) &&
      (choice.generations.length === 0 || choice.generations.includes('4')) &&
      (choice.providers.length === 0 || (count.provider !== null && choice.providers.includes(count.provider))) &&
      choice.domain === null;
    active.counts[index] = chosen ? 1 : 0;
  });
  active.all = active.domains.every((each) => each === 1) && active.counts.every((each) => each === 1);
  return { graph, active };
}

function activeDomains(
  graph: HostingGraph,
  catalog: Catalog,
  matches: Matches,
  choice: HostingChoice
): HostingActive {
  const active: HostingActive = {
    domains: new Uint8Array(graph.domains.length),
    counts: new Uint8Array(graph.counts.length),
    groups: new Int32Array(graph.groups.length),
    pools: new Int32Array(graph.pools.length),
    countries: new Int32Array(graph.countries.length),
    links: new Int32Array(graph.links.length),
    all: false
  };
  const generations = new Set<Generation>(choice.generations);
  const providers = new Set(choice.providers);
  graph.domains.forEach((domain, index) => {
    const row = catalog.domain.get(domain.name);
    const rows = catalog.addressesOfDomain.get(domain.name) ?? [];
    if (choice.domain !== null && choice.domain !== domain.name) return;
    // An import may hold addresses of domains that no table of domains has.
    if (row ? !matches.domains.has(row) : !rows.some((each) => matches.addresses.has(each))) return;
    const held = row ? [row.generation, ...row.also_in] : [domain.generation];
    if (generations.size > 0 && !held.some((each) => generations.has(each))) return;
    if (providers.size > 0 && !rows.some((each) => providers.has(each.provider_id ?? ''))) return;
    active.domains[index] = 1;
    if (domain.home.kind === 'pool') active.pools[domain.home.index] = (active.pools[domain.home.index] ?? 0) + 1;
  });
  return active;
}

/** Counts the chosen domains of each group, and the chosen rows of each country and link. */
function addRows(
  active: HostingActive,
  graph: HostingGraph,
  catalog: Catalog,
  matches: Matches,
  choice: HostingChoice
): void {
  const groupOf = new Map(graph.groups.map((group, index) => [group.id, index]));
  const countryOf = new Map(graph.countries.map((country, index) => [country.iso3, index]));
  const linkOf = new Map(graph.links.map((link, index) => [`${link.group}:${link.country}`, index]));
  const providers = new Set(choice.providers);
  const add = (sums: Int32Array, index: number | undefined) => {
    if (index !== undefined) sums[index] = (sums[index] ?? 0) + 1;
  };
  graph.domains.forEach((domain, index) => {
    if (active.domains[index] !== 1 || domain.home.kind === 'pool' || !isDrawn(domain.name, catalog)) return;
    const hosts = new Set<string>();
    for (const row of catalog.addressesOfDomain.get(domain.name) ?? []) {
      const host = hostOf(row, catalog);
      if (!matches.addresses.has(row)) continue;
      if (providers.size > 0 && !providers.has(host ?? '')) continue;
      hosts.add(host ?? UNKNOWN);
      const group = groupOf.get(host ?? UNKNOWN);
      const country = row.country === null ? undefined : countryOf.get(row.country);
      add(active.countries, country);
      if (group !== undefined && country !== undefined) add(active.links, linkOf.get(`${group}:${country}`));
    }
    for (const host of hosts) add(active.groups, groupOf.get(host));
    if (graph.groups[domain.home.index]?.id === SEVERAL) add(active.groups, domain.home.index);
  });
}
