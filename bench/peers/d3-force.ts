import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { scattered } from './graph.ts';
import { frame, ROUNDS, type Peer, type PeerData } from './peer.ts';

interface Point {
  x: number;
  y: number;
}

/** A canvas as most pages draw one: all links in a path, then a circle for each node. */
function canvasOf(stage: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = stage.clientWidth;
  canvas.height = stage.clientHeight;
  stage.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  return context;
}

function draw(
  context: CanvasRenderingContext2D,
  { graph }: PeerData,
  points: readonly Point[],
  k: number,
  x: number,
  y: number
) {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(k, 0, 0, k, x, y);
  context.strokeStyle = '#cccccc';
  context.lineWidth = 0.5 / k;
  context.beginPath();
  for (const [from, to] of graph.links) {
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
  points.forEach((point, index) => {
    context.fillStyle = graph.nodes[index]?.colour ?? '#000000';
    context.beginPath();
    context.arc(point.x, point.y, 2 / k, 0, 2 * Math.PI);
    context.fill();
  });
}

export const peer: Peer = {
  async settle(stage, data) {
    const context = canvasOf(stage);
    const points = scattered(data.graph.nodes.length);
    forceSimulation(points)
      .force('charge', forceManyBody())
      .force('link', forceLink(data.graph.links.map(([source, target]) => ({ source, target }))))
      .force('x', forceX())
      .force('y', forceY())
      .stop()
      .tick(ROUNDS);
    const reach = points.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1);
    const { width, height } = context.canvas;
    draw(context, data, points, Math.min(width, height) / (2 * reach), width / 2, height / 2);
    await frame();
  },
  async show(stage, data) {
    const context = canvasOf(stage);
    const points = data.graph.nodes.map((_, index) => ({
      x: data.graph.x[index] ?? 0,
      y: data.graph.y[index] ?? 0
    }));
    const move = (px: number, py: number) => draw(context, data, points, 2, px - 370, py - 233);
    move(0, 0);
    await frame();
    return move;
  }
};
