import { DOT_STYLE } from './dots.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** From this many dots on they are so small that squares look the same, and are much faster. */
const SQUARES_FROM = 20_000;

/** Dots grow more slowly than the picture, so that names find room between them. */
export function dotScale(zoom: number): number {
  return zoom ** -0.45;
}

/** All dots, one path for each look and state; what is out of sight is left out. */
export function paintDots(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { placed, view, lens, size, zoom } = scene;
  const left = -lens.x / lens.k - placed.dot;
  const top = -lens.y / lens.k - placed.dot;
  const right = left + size.width / lens.k + 2 * placed.dot;
  const bottom = top + size.height / lens.k + 2 * placed.dot;
  const squares = view.graph.domains.length >= SQUARES_FROM;
  const draw = (members: readonly number[], state: number, outer: number, inner: number) => {
    context.beginPath();
    for (const member of members) {
      if (view.active.domains[member] !== state) continue;
      const x = placed.x[member] ?? 0;
      const y = placed.y[member] ?? 0;
      if (x < left || x > right || y < top || y > bottom) continue;
      if (squares) context.rect(x - outer, y - outer, 2 * outer, 2 * outer);
      else {
        context.moveTo(x + outer, y);
        context.arc(x, y, outer, 0, 2 * Math.PI);
      }
      if (inner === 0) continue;
      context.moveTo(x + inner, y);
      context.arc(x, y, inner, 0, 2 * Math.PI);
    }
    // A hole is a hole: what lies behind the dot is seen through it.
    context.fill('evenodd');
  };
  for (const state of view.active.all ? [1] : [0, 1]) {
    context.globalAlpha = state === 1 ? 1 : 0.2;
    for (const { members, generation, confidence } of scene.layers) {
      const { outer, hole } = DOT_STYLE[confidence ?? 'high'];
      const radius = ((confidence === null ? placed.poolDot : placed.dot) * dotScale(zoom)) / 2;
      context.fillStyle = palette.generation[generation];
      draw(members, state, radius * outer, radius * hole);
    }
  }
}

/** A circle round a mark. */
export function ring(
  context: CanvasRenderingContext2D,
  circle: { x: number; y: number; r: number },
  width: number,
  colour: string
): void {
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(circle.x, circle.y, circle.r, 0, 2 * Math.PI);
  context.stroke();
}
