import ForceGraph from 'force-graph';
import { scattered } from './graph.ts';
import { ROUNDS, type Peer, type PeerData } from './peer.ts';

function dataOf({ graph }: PeerData, at: (index: number) => object) {
  return {
    nodes: graph.nodes.map(({ id, colour }, index) => ({ id, color: colour, ...at(index) })),
    links: graph.links.map(([from, to]) => ({ source: graph.nodes[from]?.id, target: graph.nodes[to]?.id }))
  };
}

const force = (stage: HTMLElement) =>
  new ForceGraph(stage)
    .width(stage.clientWidth)
    .height(stage.clientHeight)
    .nodeColor('color')
    .nodeLabel('')
    .nodeRelSize(1)
    .enableNodeDrag(false);

export const peer: Peer = {
  settle(stage, data) {
    const start = scattered(data.graph.nodes.length);
    return new Promise((resolve) => {
      let stopped = false;
      force(stage)
        .warmupTicks(ROUNDS)
        .cooldownTicks(0)
        .onEngineStop(() => (stopped = true))
        .onRenderFramePost(() => stopped && resolve())
        .graphData(dataOf(data, (index) => start[index] ?? {}));
    });
  },
  show(stage, data) {
    const { x, y } = data.graph;
    const at = (index: number) => ({ fx: (x[index] ?? 0) - 370, fy: (y[index] ?? 0) - 233 });
    return new Promise((resolve) => {
      let shown = false;
      const graph = force(stage)
        .warmupTicks(0)
        .cooldownTicks(0)
        .onRenderFramePost(() => {
          if (shown) return;
          shown = true;
          graph.zoom(2);
          resolve((px, py) => graph.centerAt(-px / 2, -py / 2));
        })
        .graphData(dataOf(data, at));
    });
  }
};
