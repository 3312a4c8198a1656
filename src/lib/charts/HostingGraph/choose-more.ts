import type { Generation } from '#lib/model/domain.ts';
import { GENERATIONS } from '#lib/model/domain.ts';
import type { Filter, Selection } from '#lib/views/filter.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { wholeOf } from './keys.ts';
import { selectionOf, type Target } from './targets.ts';

/** What a choice of several changes: the filter, and whether the one selected record is let go for it. */
export interface More {
  filter: Partial<Filter>;
  letGo: boolean;
}

const toggle = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/**
 * Adds a mark to those chosen, or takes it out: a provider, a country or a generation; a domain or a line stands for
 * its cluster. What is selected becomes the first of several. Null for what cannot be one of several.
 */
export function chooseMore(
  target: Target,
  graph: HostingGraph,
  filter: Filter,
  selection: Selection | null
): More | null {
  const generation = generationOf(target, graph);
  if (generation !== null) {
    const next = toggle(filter.generations, generation);
    return { filter: { generations: GENERATIONS.filter((each) => next.includes(each)) }, letGo: false };
  }
  const whole = target.kind === 'domain' || target.kind === 'share' ? wholeOf(graph, target) : target;
  const record = selectionOf(whole?.kind === 'domain' ? wholeOf(graph, whole) : whole, graph);
  if (record?.kind !== 'provider' && record?.kind !== 'country') return null;
  const key = record.kind === 'provider' ? 'providers' : 'countries';
  const letGo = selection?.kind === record.kind;
  const chosen = letGo && !filter[key].includes(selection.id) ? [...filter[key], selection.id] : filter[key];
  return { filter: { [key]: toggle(chosen, record.id) }, letGo };
}

function generationOf({ kind, index }: Target, graph: HostingGraph): Generation | null {
  if (kind === 'pool') return graph.pools[index]?.generation ?? null;
  const group = kind === 'group' ? graph.groups[index] : undefined;
  return group?.kind === 'generation' ? (group.id.slice('generation:'.length) as Generation) : null;
}

/** The groups that are among the chosen ones, for their rings. */
export function chosenTargets(graph: HostingGraph, filter: Filter): Target[] {
  const holds = (record: Selection | null) =>
    record !== null &&
    ((record.kind === 'provider' && filter.providers.includes(record.id)) ||
      (record.kind === 'country' && filter.countries.includes(record.id)));
  return graph.groups.flatMap((group, index): Target[] =>
    holds(group.record) ? [{ kind: 'group', index }] : []
  );
}
