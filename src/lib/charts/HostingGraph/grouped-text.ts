import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/model/tables.ts';
import { isRest } from '#lib/views/hosting-shelf.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import { number } from './sentences.ts';
import { groupTitle } from './why.ts';

/** The sentence over the graph in other groups than by provider: how many domains, and where most of the chosen are. */
export function groupedText({ graph, active }: HostingView, locale: Locale): string {
  let domains = 0;
  graph.domains.forEach(({ home }, index) => {
    if (home.kind === 'group' && active.domains[index] === 1) domains += 1;
  });
  let top = -1;
  graph.groups.forEach((group, index) => {
    if (!isRest(group) && (active.groups[index] ?? 0) > (active.groups[top] ?? 0)) top = index;
  });
  const parts = {
    domains: number(domains, locale),
    name: groupTitle(graph, graph.groups[top]),
    count: number(active.groups[top] ?? 0, locale)
  };
  if (graph.grouping === 'country') return m.graph_summary_country(parts);
  return graph.grouping === 'network' ? m.graph_summary_network(parts) : m.graph_summary_generation(parts);
}
