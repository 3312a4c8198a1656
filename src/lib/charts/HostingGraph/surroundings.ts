import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { Box, PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import { placeOf, type Target } from './targets.ts';

/** Room round a single dot, px of the layout. */
const AROUND = 24;

/**
 * What has to be in sight where a target is looked at, px of the layout: a cluster with its name; a domain with the
 * clusters of all its groups; a domain of a pool with what is round it. Null for what is always in sight.
 */
export function surroundings(target: Target, graph: HostingGraph, placed: PlacedHosting): Box | null {
  const place = placeOf(target, graph, placed);
  if (!place || (target.kind !== 'group' && target.kind !== 'domain')) return null;
  const groups =
    target.kind === 'group'
      ? [target.index]
      : (hostingIndex(graph).sharesOfDomain.get(target.index) ?? []).map(
          (share) => graph.shares[share]?.group ?? -1
        );
  const home = graph.domains[target.index]?.home;
  if (target.kind === 'domain' && groups.length === 0 && home?.kind === 'group') groups.push(home.index);
  const [x, y] = place;
  let [left, top, right, bottom] = [x - AROUND, y - AROUND, x + AROUND, y + AROUND];
  for (const { index, cell } of placed.groups) {
    if (!groups.includes(index)) continue;
    left = Math.min(left, cell.x);
    top = Math.min(top, cell.y);
    right = Math.max(right, cell.x + cell.w);
    bottom = Math.max(bottom, cell.y + cell.h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}
