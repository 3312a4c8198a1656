import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { sameTarget, type Target } from './targets.ts';

/** A place that the arrows can reach. */
export interface Stop {
  target: Target;
  x: number;
  y: number;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export const isArrow = (key: string): key is Arrow => /^Arrow(?:Left|Right|Up|Down)$/.test(key);

/** Clusters, countries, blocks and counts: what can be told apart from afar. */
export function stopsOf(placed: PlacedHosting): Stop[] {
  const of = (kind: Target['kind']) => (each: { index: number; x: number; y: number }) =>
    each.index < 0 ? [] : [{ target: { kind, index: each.index }, x: each.x, y: each.y }];
  const boxed = (each: { index: number; box: { x: number; y: number } }) => ({
    index: each.index,
    ...each.box
  });
  return [
    ...placed.groups.flatMap(of('group')),
    ...placed.countries.map(boxed).flatMap(of('country')),
    ...placed.pools.map(boxed).flatMap(of('pool')),
    ...placed.counts.flatMap(of('count'))
  ];
}

/** The domains of a cluster or a block, from the first to the last. */
export function insideOf(graph: HostingGraph, placed: PlacedHosting, whole: Target): Stop[] {
  const members =
    whole.kind === 'group'
      ? graph.groups[whole.index]?.members
      : whole.kind === 'pool'
        ? graph.pools[whole.index]?.members
        : undefined;
  return (members ?? []).map((index) => ({
    target: { kind: 'domain', index },
    x: placed.x[index] ?? 0,
    y: placed.y[index] ?? 0
  }));
}

/** What a domain or a line belongs to; null for what stands for itself. */
export function wholeOf(graph: HostingGraph, { kind, index }: Target): Target | null {
  if (kind === 'domain') return graph.domains[index]?.home ?? null;
  if (kind === 'link') return { kind: 'group', index: graph.links[index]?.group ?? -1 };
  if (kind === 'share') return { kind: 'domain', index: graph.shares[index]?.domain ?? -1 };
  return null;
}

/** The lines of a mark: the widest to a country first, then those of the domains that it shares. */
export function linesOf(graph: HostingGraph, placed: PlacedHosting, { kind, index }: Target): Target[] {
  const known = hostingIndex(graph);
  const drawn = new Set(placed.links.map((link) => link.index));
  const links = (list: readonly number[] | undefined) =>
    (list ?? []).filter((link) => drawn.has(link)).map((link): Target => ({ kind: 'link', index: link }));
  const shares = (list: readonly number[] | undefined) =>
    (list ?? []).map((share): Target => ({ kind: 'share', index: share }));
  if (kind === 'domain') return shares(known.sharesOfDomain.get(index));
  if (kind === 'country') return links(known.linksOfCountry[index]);
  if (kind !== 'group') return [];
  const own = graph.groups[index]?.kind === 'several' ? (graph.groups[index]?.members ?? []) : [];
  return [
    ...links(known.linksOfGroup[index]),
    ...shares(known.sharesOfGroup[index]),
    ...own.flatMap((domain) => shares(known.sharesOfDomain.get(domain)))
  ];
}

/**
 * One step with an arrow. Among the domains of a cluster first; where none lies ahead, out of it to the nearest mark
 * that does; where there is none either, nowhere: never lost.
 */
export function walk(
  graph: HostingGraph,
  placed: PlacedHosting,
  current: Target | null,
  arrow: Arrow
): Stop | null {
  const stops = stopsOf(placed);
  if (current?.kind === 'link' || current?.kind === 'share') {
    const whole = wholeOf(graph, current);
    return walk(graph, placed, whole, arrow);
  }
  const whole = current?.kind === 'domain' ? wholeOf(graph, current) : null;
  if (!current || !whole) return step(stops, current, arrow);
  const inside = insideOf(graph, placed, whole);
  const next = step(inside, current, arrow);
  if (next && !sameTarget(next.target, current)) return next;
  const from = inside.find((stop) => sameTarget(stop.target, current));
  if (!from) return step(stops, whole, arrow);
  const others = stops.filter((stop) => !sameTarget(stop.target, whole));
  return step([from, ...others], current, arrow);
}

/** The first or the last of what a target is one of: a domain of its cluster, or a line of its list. */
export function edgeOf(
  graph: HostingGraph,
  placed: PlacedHosting,
  current: Target | null,
  end: 'first' | 'last'
): Stop | null {
  const pick = (list: readonly Stop[]) => (end === 'first' ? list[0] : list.at(-1)) ?? null;
  const stops = stopsOf(placed);
  if (!current) return pick(stops);
  const { kind } = current;
  if (kind === 'country' || kind === 'count') return pick(stops.filter((stop) => stop.target.kind === kind));
  const whole = kind === 'group' || kind === 'pool' ? current : wholeOf(graph, current);
  return whole && pick(insideOf(graph, placed, whole));
}

const AXES: Record<Arrow, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** The nearest stop in a direction: what lies straight ahead counts as nearer than what lies aside. */
function step(stops: readonly Stop[], current: Target | null, arrow: Arrow): Stop | null {
  const from = stops.find((stop) => sameTarget(stop.target, current));
  if (!from) return stops[0] ?? null;
  const [ax, ay] = AXES[arrow];
  let best: Stop | null = null;
  let least = Infinity;
  for (const stop of stops) {
    const ahead = (stop.x - from.x) * ax + (stop.y - from.y) * ay;
    const aside = Math.abs((stop.x - from.x) * ay) + Math.abs((stop.y - from.y) * ax);
    if (ahead <= 0.01 || aside > ahead * 4) continue;
    const distance = ahead + aside * 2;
    if (distance < least) {
      least = distance;
      best = stop;
    }
  }
  return best ?? from;
}
