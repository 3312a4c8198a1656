import type { Box, PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Target } from './targets.ts';

/** What can be hit, ready to be asked. Dots are found through their clusters, which lie apart. */
export interface Hits {
  boxes: { box: Box; target: Target }[];
}

export function makeHits(placed: PlacedHosting): Hits {
  const boxes: Hits['boxes'] = [];
  const add = (box: Box | null, kind: Target['kind'], index: number) => {
    if (box && index >= 0) boxes.push({ box, target: { kind, index } });
  };
  for (const group of placed.groups) add(group.label, 'group', group.index);
  for (const country of placed.countries) add(country.box, 'country', country.index);
  for (const pool of placed.pools) add(pool.label, 'pool', pool.index);
  for (const { label, x, y, r, index } of placed.counts) {
    add(
      { x: x - r, y: Math.min(label.y, y - r), w: label.x + label.w - x + r, h: Math.max(label.h, 2 * r) },
      'count',
      index
    );
  }
  return { boxes };
}

/** The dot nearest to a point of the layout, within `reach`; undefined where none is. */
export function nearestDot(
  graph: HostingGraph,
  placed: PlacedHosting,
  at: { x: number; y: number; reach: number }
): number | undefined {
  let best: number | undefined;
  let least = at.reach ** 2;
  const look = (members: readonly number[] | undefined) => {
    for (const member of members ?? []) {
      const distance = (at.x - (placed.x[member] ?? 0)) ** 2 + (at.y - (placed.y[member] ?? 0)) ** 2;
      if (distance >= least) continue;
      best = member;
      least = distance;
    }
  };
  for (const { index, x, y, r } of placed.groups) {
    if ((at.x - x) ** 2 + (at.y - y) ** 2 < (r + at.reach) ** 2) look(graph.groups[index]?.members);
  }
  for (const { index, box } of placed.pools) {
    const aside = at.x + at.reach < box.x || at.x - at.reach > box.x + box.w;
    if (!aside && at.y + at.reach >= box.y && at.y - at.reach <= box.y + box.h)
      look(graph.pools[index]?.members);
  }
  return best;
}

/** Px of the screen that a finger or a hand that trembles needs: names and lines of lists are at least so large. */
const TARGET = 24;

/** The name or line of a list nearest to a point, each taken as at least 24 px of the screen in both directions. */
export function nearestBox(hits: Hits, at: { x: number; y: number; k: number }): Target | null {
  let best: Target | null = null;
  let least = Infinity;
  for (const { box, target } of hits.boxes) {
    const [halfW, halfH] = [Math.max(box.w, TARGET / at.k) / 2, Math.max(box.h, TARGET / at.k) / 2];
    const [dx, dy] = [Math.abs(at.x - box.x - box.w / 2), Math.abs(at.y - box.y - box.h / 2)];
    if (dx > halfW || dy > halfH || dx + dy >= least) continue;
    best = target;
    least = dx + dy;
  }
  return best;
}

/** Px on the screen between dots from which each of them can be pointed at; closer ones stand for their cluster. */
const APART = 9;

/**
 * What a point of the layout means: a name or a line of a list, else the nearest dot within `reach` (px of the
 * layout), which stands for its cluster until the dots are apart enough, or their cluster is `open`.
 */
export function hit(
  hits: Hits,
  graph: HostingGraph,
  placed: PlacedHosting,
  at: { x: number; y: number; reach: number; k: number; open: number | null }
): Target | null {
  const within = ({ box }: Hits['boxes'][number]) =>
    at.x >= box.x - 2 && at.x <= box.x + box.w + 2 && at.y >= box.y - 1 && at.y <= box.y + box.h + 1;
  const named = hits.boxes.find(within);
  if (named) return named.target;
  const index = nearestDot(graph, placed, at);
  const home = index === undefined ? undefined : graph.domains[index]?.home;
  if (index === undefined || !home) return null;
  if (home.kind === 'pool') {
    return placed.poolPitch * at.k >= APART ? { kind: 'domain', index } : { kind: 'pool', index: home.index };
  }
  const several = graph.groups[home.index]?.kind === 'several';
  if (several || home.index === at.open || placed.pitch * at.k >= APART) return { kind: 'domain', index };
  return { kind: 'group', index: home.index };
}
