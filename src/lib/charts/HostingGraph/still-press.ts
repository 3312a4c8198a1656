import type { StillPress } from '#lib/ui/still-press.ts';
import { layoutHosting } from '#lib/views/hosting.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { hit, makeHits, nearestBox } from './hit.ts';
import type { Target } from './targets.ts';

/** Px of the screen within which a mark is meant. */
const REACH = 14;

/**
 * What the press meant. The live graph may be laid out for another shape, where another mark stands at the same point of
 * the screen: so the layout of the picture itself is asked.
 */
export function targetInStill(
  graph: HostingGraph,
  { x, y, width, height, scale }: Omit<StillPress, 'event'>
): Target | null {
  const placed = layoutHosting(graph, width, height);
  const hits = makeHits(placed);
  const at = { x, y, reach: REACH / scale, k: scale, open: null };
  return hit(hits, graph, placed, at) ?? nearestBox(hits, at);
}
