import { HOST_CONFIDENCES, type HostConfidence } from '#lib/model/address.ts';
import { GENERATIONS, type Generation } from '#lib/model/domain.ts';
import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';

/** Dots that look alike: one path, one fill. */
export interface DotLayer {
  generation: Generation;
  /** Null in the pools, which have no host to be sure of. */
  confidence: HostConfidence | null;
  members: number[];
}

/** Ink means sureness: a full dot, a dot with a small hole, a ring, a speck. Parts of the diameter. */
export const DOT_STYLE: Record<HostConfidence, { outer: number; hole: number }> = {
  high: { outer: 1, hole: 0 },
  medium: { outer: 1, hole: 0.4 },
  low: { outer: 1, hole: 0.66 },
  unknown: { outer: 0.5, hole: 0 }
};

/** The domains by how they look, in the order of generations and of confidence. */
export function dotLayers(graph: HostingGraph): DotLayer[] {
  const layers: DotLayer[] = [];
  for (const generation of GENERATIONS) {
    for (const confidence of [...HOST_CONFIDENCES, null]) {
      layers.push({ generation, confidence, members: [] });
    }
  }
  graph.domains.forEach((domain, index) => {
    const style =
      domain.home.kind === 'pool' ? HOST_CONFIDENCES.length : HOST_CONFIDENCES.indexOf(domain.confidence);
    const row = GENERATIONS.indexOf(domain.generation) * (HOST_CONFIDENCES.length + 1);
    layers[row + style]?.members.push(index);
  });
  return layers.filter((layer) => layer.members.length > 0);
}

/**
 * One path of round dots, in tenths of a px, from each dot to the next in reading order, so that a lattice writes
 * the same few numbers again and again: `M20 20h0m60 0h0`.
 */
export function dotsPath(placed: PlacedHosting, members: readonly number[]): string {
  const points = members
    .map(
      (member) =>
        [Math.round((placed.x[member] ?? 0) * 10), Math.round((placed.y[member] ?? 0) * 10)] as const
    )
    .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  let path = '';
  let at: readonly [number, number] | null = null;
  for (const point of points) {
    path += at ? `m${point[0] - at[0]} ${point[1] - at[1]}h0` : `M${point[0]} ${point[1]}h0`;
    at = point;
  }
  return path.replaceAll(' -', '-');
}
