import type { Selection } from '#lib/views/filter.ts';
import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { hanging, pointOn, type Curve } from './lines.ts';

/** Something in the picture that can be pointed at; `index` is that of the graph, -1 the smaller ones of a list. */
export interface Target {
  /** A link leads from a group to a country, a share from a domain to one of its groups. */
  kind: 'group' | 'domain' | 'country' | 'pool' | 'count' | 'link' | 'share';
  index: number;
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.index === b.index);
}

/** The record that a target stands for in all views; null for what is no record, as a pool. */
export function selectionOf(target: Target | null, graph: HostingGraph): Selection | null {
  if (!target) return null;
  const { kind, index } = target;
  if (kind === 'group') return graph.groups[index]?.record ?? null;
  if (kind === 'link') return graph.groups[graph.links[index]?.group ?? -1]?.record ?? null;
  if (kind === 'share') {
    return selectionOf({ kind: 'domain', index: graph.shares[index]?.domain ?? -1 }, graph);
  }
  const id =
    kind === 'domain'
      ? graph.domains[index]?.name
      : kind === 'country'
        ? graph.countries[index]?.iso3
        : kind === 'count'
          ? graph.counts[index]?.provider
          : undefined;
  return id ? { kind: kind === 'count' ? 'provider' : (kind as 'domain' | 'country'), id } : null;
}

/** Where a record that another view points at stands in the graph. */
export function targetOf(selection: Selection | null, graph: HostingGraph): Target | null {
  if (!selection) return null;
  const index = hostingIndex(graph);
  const at = (kind: Target['kind'], found: number | undefined): Target | null =>
    found === undefined || found < 0 ? null : { kind, index: found };
  switch (selection.kind) {
    case 'provider':
      return (
        at('group', index.record.get(`provider:${selection.id}`)) ??
        at(
          'count',
          graph.counts.findIndex((count) => count.provider === selection.id)
        )
      );
    case 'domain':
      return at('domain', index.domain.get(selection.id));
    case 'country':
      return (
        at('group', index.record.get(`country:${selection.id}`)) ??
        at('country', index.country.get(selection.id))
      );
    default:
      return null;
  }
}

const middle = (curve: Curve | null) => curve && pointOn(curve, 0.5);

/** Where a target stands, px of the layout; null for what is not drawn. */
export function placeOf(
  target: Target | null,
  graph: HostingGraph,
  placed: PlacedHosting
): [number, number] | null {
  if (!target || target.index < 0) return null;
  const { kind, index } = target;
  const of = (each: { x: number; y: number } | undefined): [number, number] | null =>
    each ? [each.x, each.y] : null;
  const at = <T extends { index: number }>(list: readonly T[]) => list.find((each) => each.index === index);
  switch (kind) {
    case 'domain':
      return index < graph.domains.length ? [placed.x[index] ?? 0, placed.y[index] ?? 0] : null;
    case 'group':
      return of(at(placed.groups));
    case 'count':
      return of(at(placed.counts));
    case 'country':
      return of(at(placed.countries)?.box);
    case 'pool':
      return of(at(placed.pools)?.box);
    case 'link':
      return middle(at(placed.links)?.curve ?? null);
    case 'share': {
      const { domain, group } = graph.shares[index] ?? { domain: -1, group: -1 };
      const to = placed.groups.find((each) => each.index === group);
      return to ? middle(hanging({ x: placed.x[domain] ?? 0, y: placed.y[domain] ?? 0 }, to)) : null;
    }
  }
}
