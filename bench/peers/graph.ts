import { seeded } from '../scale/random.ts';
import type { Catalog } from '../../src/lib/views/catalog.ts';
import { hostingGraph } from '../../src/lib/views/hosting-graph.ts';
import { layoutHosting } from '../../src/lib/views/hosting.ts';

/** The graph as the peers take it: domains, their hosts and their pools, and what links them. */
export interface PlainGraph {
  nodes: { id: string; colour: string; size: number }[];
  /** From, to: positions in `nodes`. */
  links: [number, number][];
  /** Places to show without a layout, by position. */
  x: Float64Array;
  y: Float64Array;
}

const COLOURS: Record<string, string> = {
  '2': '#6b4c9a',
  '3': '#3f6fb0',
  '4': '#2a9d8f',
  '4-validation': '#8ab17d',
  other: '#999999'
};

/** Domains link to each of their hosts, those without an address to a node for their generation. */
export function plainGraph(known: Catalog): PlainGraph {
  const graph = hostingGraph(known);
  const placed = layoutHosting(graph, 740, 466);
  const hubs = [
    ...graph.groups.map((group) => group.id),
    ...graph.pools.map((pool) => `pool ${pool.generation}`)
  ];
  const nodes = graph.domains.map(({ name, generation }) => ({
    id: name,
    colour: COLOURS[generation] ?? '#000000',
    size: 2
  }));
  const first = nodes.length;
  for (const id of hubs) nodes.push({ id: `hub ${id}`, colour: '#333333', size: 4 });
  const links: [number, number][] = [];
  graph.domains.forEach(({ home }, index) => {
    if (home.kind === 'pool') links.push([index, first + graph.groups.length + home.index]);
    else if (graph.groups[home.index]?.kind !== 'several') links.push([index, first + home.index]);
  });
  for (const share of graph.shares) links.push([share.domain, first + share.group]);
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  x.set(placed.x);
  y.set(placed.y);
  graph.groups.forEach((_, index) => {
    const at = placed.groups.find((group) => group.index === index);
    x[first + index] = at?.x ?? 0;
    y[first + index] = at?.y ?? 0;
  });
  graph.pools.forEach((_, index) => {
    const box = placed.pools.find((pool) => pool.index === index)?.box;
    x[first + graph.groups.length + index] = box ? box.x + box.w / 2 : 0;
    y[first + graph.groups.length + index] = box ? box.y + box.h / 2 : 0;
  });
  return { nodes, links, x, y };
}

/** Where a force layout begins: by chance, the same every time. */
export function scattered(count: number): { x: number; y: number }[] {
  const random = seeded(1);
  return Array.from({ length: count }, () => ({ x: random() * 1000, y: random() * 1000 }));
}
