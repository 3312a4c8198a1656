import { HOST_CONFIDENCES, type HostConfidence } from '#lib/model/address.ts';
import { GENERATIONS, type Generation } from '#lib/model/domain.ts';
import type { HostedDomain, HostingGraph } from '#lib/views/hosting-types.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';

/** Neighbours that look alike: members `from` to `to`, the last not included, of a group or a pool. */
export interface DotRun {
  home: HostedDomain['home'];
  from: number;
  to: number;
}

/** Dots that look alike: one path, one fill. */
export interface DotLayer {
  generation: Generation;
  /** Null in the pools, which have no host to be sure of. */
  confidence: HostConfidence | null;
  members: number[];
  /** The same by where they are, so that a whole cluster can be left out or drawn as one. */
  runs: DotRun[];
}

/** Ink means sureness: a full dot, a dot with a small hole, a ring, a speck. Parts of the diameter. */
export const DOT_STYLE: Record<HostConfidence, { outer: number; hole: number }> = {
  high: { outer: 1, hole: 0 },
  medium: { outer: 1, hole: 0.4 },
  low: { outer: 1, hole: 0.66 },
  unknown: { outer: 0.5, hole: 0 }
};

/** The members of a group or a pool. */
export function membersOf(graph: HostingGraph, { kind, index }: HostedDomain['home']): readonly number[] {
  return (kind === 'pool' ? graph.pools : graph.groups)[index]?.members ?? [];
}

/** The domains by how they look, in the order of generations and of confidence. */
export function dotLayers(graph: HostingGraph): DotLayer[] {
  const layers: DotLayer[] = [];
  for (const generation of GENERATIONS) {
    for (const confidence of [...HOST_CONFIDENCES, null]) {
      layers.push({ generation, confidence, members: [], runs: [] });
    }
  }
  const layerOf = ({ generation, confidence, home }: HostedDomain) => {
    const style = home.kind === 'pool' ? HOST_CONFIDENCES.length : HOST_CONFIDENCES.indexOf(confidence);
    return layers[GENERATIONS.indexOf(generation) * (HOST_CONFIDENCES.length + 1) + style];
  };
  const walk = (home: HostedDomain['home']) => {
    let run: DotRun | undefined;
    let last: DotLayer | undefined;
    membersOf(graph, home).forEach((member, place) => {
      const domain = graph.domains[member];
      const layer = domain && layerOf(domain);
      if (!layer) return;
      if (!run || layer !== last) {
        run = { home, from: place, to: place };
        layer.runs.push(run);
      }
      run.to = place + 1;
      last = layer;
      layer.members.push(member);
    });
  };
  graph.groups.forEach((_, index) => walk({ kind: 'group', index }));
  graph.pools.forEach((_, index) => walk({ kind: 'pool', index }));
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
