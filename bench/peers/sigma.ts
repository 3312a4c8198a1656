import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import { scattered } from './graph.ts';
import { frame, ROUNDS, type Peer, type PeerData } from './peer.ts';

function graphOf(
  { graph: { nodes, links } }: PeerData,
  at: (index: number) => { x: number; y: number }
): Graph {
  const graph = new Graph();
  nodes.forEach(({ id, colour, size }, index) => graph.addNode(id, { ...at(index), size, color: colour }));
  for (const [from, to] of links) graph.addEdge(nodes[from]?.id ?? '', nodes[to]?.id ?? '');
  return graph;
}

/** It draws as it is made. */
const render = (graph: Graph, stage: HTMLElement) => new Sigma(graph, stage, { renderLabels: false });

export const peer: Peer = {
  async settle(stage, data) {
    const start = scattered(data.graph.nodes.length);
    const graph = graphOf(data, (index) => start[index] ?? { x: 0, y: 0 });
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings: forceAtlas2.inferSettings(graph) });
    render(graph, stage);
    await frame();
  },
  async show(stage, data) {
    const { x, y } = data.graph;
    const sigma = render(
      graphOf(data, (index) => ({ x: x[index] ?? 0, y: -(y[index] ?? 0) })),
      stage
    );
    const camera = sigma.getCamera();
    camera.setState({ ratio: 0.5 });
    return (px, py) => camera.setState({ x: 0.5 - px / 1000, y: 0.5 + py / 1000 });
  }
};
