import { m } from '#lib/paraglide/messages.js';
import type { Catalog } from '#lib/views/catalog.ts';
import { isRest } from '#lib/views/hosting-shelf.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { generationName } from '../generation-name.ts';
import { wholeOf } from './keys.ts';
import { number } from './sentences.ts';
import type { Target } from './targets.ts';
import { tipOf } from './tips.ts';
import { groupTitle } from './why.ts';

/** Which of how many: the domain in its group, the group among all, the line in its list. */
function whereIs(target: Target, graph: HostingGraph, catalog: Catalog): string {
  const n = (value: number) => number(value, catalog.locale);
  const { kind, index } = target;
  switch (kind) {
    case 'domain': {
      const home = graph.domains[index]?.home;
      const members = (home?.kind === 'pool' ? graph.pools : graph.groups)[home?.index ?? -1]?.members ?? [];
      const group =
        home?.kind === 'pool' ? m.graph_pool_heading() : groupTitle(graph, graph.groups[home?.index ?? -1]);
      return m.graph_say_domain({ place: n(members.indexOf(index) + 1), count: n(members.length), group });
    }
    case 'group': {
      const all = graph.groups.filter((group) => !isRest(group)).length;
      return isRest(graph.groups[index]) ? '' : m.graph_say_group({ place: n(index + 1), count: n(all) });
    }
    case 'country':
      return m.graph_say_list({ place: n(index + 1), count: n(graph.countries.length) });
    case 'count':
      return m.graph_say_list({ place: n(index + 1), count: n(graph.counts.length) });
    default:
      return '';
  }
}

const NEXT: Record<Target['kind'], () => string> = {
  domain: m.graph_say_next_domain,
  group: m.graph_say_next_group,
  country: m.graph_say_next_list,
  count: m.graph_say_next_list,
  pool: m.graph_say_next_pool,
  link: m.graph_say_next_line,
  share: m.graph_say_next_line
};

/**
 * One short sentence at each step of the keyboard: what it is, where one is, how to go on. A line says why it is there.
 * `line` is which of how many lines of a mark; `chosen`, whether it is one of several chosen together.
 */
export function spokenOf(
  target: Target,
  graph: HostingGraph,
  catalog: Catalog,
  line: { place: number; count: number } | null,
  chosen = false
): string {
  const { title, lines } = tipOf(target, graph, catalog);
  const whole = wholeOf(graph, target);
  const isLine = target.kind === 'link' || target.kind === 'share';
  const domain = target.kind === 'domain' ? graph.domains[target.index] : undefined;
  const what = domain ? [generationName(domain.generation)] : isLine ? lines : lines.slice(0, 1);
  const where =
    isLine && line && whole
      ? m.graph_say_line({
          place: number(line.place, catalog.locale),
          count: number(line.count, catalog.locale)
        })
      : whereIs(target, graph, catalog);
  const name = chosen ? m.graph_say_chosen({ name: title }) : title;
  return [name, ...what, where, NEXT[target.kind]()]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}
