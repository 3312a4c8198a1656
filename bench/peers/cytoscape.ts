import cytoscape from 'cytoscape';
import { scattered } from './graph.ts';
import { ROUNDS, type Peer, type PeerData } from './peer.ts';

function draw({ graph }: PeerData, stage: HTMLElement, at: (index: number) => object, layout: object) {
  return cytoscape({
    container: stage,
    elements: [
      ...graph.nodes.map(({ id, colour }, index) => ({ data: { id, colour }, position: at(index) })),
      ...graph.links.map(([from, to], index) => ({
        data: { id: `link ${index}`, source: graph.nodes[from]?.id, target: graph.nodes[to]?.id }
      }))
    ],
    style: [
      { selector: 'node', style: { width: 4, height: 4, 'background-color': 'data(colour)' } },
      { selector: 'edge', style: { width: 0.5, 'line-color': '#cccccc', 'curve-style': 'haystack' } }
    ],
    layout
  });
}

export const peer: Peer = {
  settle(stage, data) {
    const start = scattered(data.graph.nodes.length);
    return new Promise((resolve) => {
      const at = (index: number) => start[index] ?? {};
      const layout = { name: 'cose', animate: false, randomize: false, numIter: ROUNDS };
      const drawn = draw(data, stage, at, layout);
      drawn.one('render', () => resolve());
    });
  },
  show(stage, data) {
    const { x, y } = data.graph;
    return new Promise((resolve) => {
      const at = (index: number) => ({ x: x[index] ?? 0, y: y[index] ?? 0 });
      const drawn = draw(data, stage, at, { name: 'preset' });
      drawn.one('render', () => {
        drawn.zoom({ level: 2, renderedPosition: { x: stage.clientWidth / 2, y: stage.clientHeight / 2 } });
        let before = { x: 0, y: 0 };
        resolve((px, py) => {
          drawn.panBy({ x: px - before.x, y: py - before.y });
          before = { x: px, y: py };
        });
      });
    });
  }
};
