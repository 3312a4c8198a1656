import { quadtree, type Quadtree } from 'd3-quadtree';
import type { Box, PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { Target } from './targets.ts';

/** What can be hit, ready to be asked. */
export interface Hits {
  boxes: { box: Box; target: Target }[];
  dots: Quadtree<number>;
}

export function makeHits(graph: HostingGraph, placed: PlacedHosting): Hits {
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
  const dots = quadtree<number>()
    .x((member) => placed.x[member] ?? 0)
    .y((member) => placed.y[member] ?? 0)
    .addAll(graph.domains.map((_, index) => index));
  return { boxes, dots };
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
  const index = hits.dots.find(at.x, at.y, at.reach);
  const home = index === undefined ? undefined : graph.domains[index]?.home;
  if (index === undefined || !home) return null;
  if (home.kind === 'pool') {
    return placed.poolPitch * at.k >= APART ? { kind: 'domain', index } : { kind: 'pool', index: home.index };
  }
  const several = graph.groups[home.index]?.kind === 'several';
  if (several || home.index === at.open || placed.pitch * at.k >= APART) return { kind: 'domain', index };
  return { kind: 'group', index: home.index };
}
