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

/** Clusters, countries, blocks and counts; inside an open cluster its domains instead. */
export function stopsOf(graph: HostingGraph, placed: PlacedHosting, open: number | null): Stop[] {
  const members = open === null ? [] : (graph.groups[open]?.members ?? []);
  if (members.length > 0) {
    return members.map((index) => ({
      target: { kind: 'domain', index },
      x: placed.x[index] ?? 0,
      y: placed.y[index] ?? 0
    }));
  }
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

const AXES: Record<Arrow, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** The nearest stop in a direction: what lies straight ahead counts as nearer than what lies aside. */
export function step(stops: readonly Stop[], current: Target | null, arrow: Arrow): Stop | null {
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
