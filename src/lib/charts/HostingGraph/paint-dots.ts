import type { HostedDomain } from '#lib/views/hosting-types.ts';
import { dotScale } from './density.ts';
import { DOT_STYLE, membersOf } from './dots.ts';
import { pixelRatio } from './lens.ts';
import { paintDensity } from './paint-density.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** From this many dots on, small ones are drawn by what they look like. */
const MANY = 5000;
/** Px of the screen below which they are the density of their cluster, and below which they are squares. */
const SPECK = 1.5;
const SQUARE = 4;
/** Dots of a path: longer ones take ever longer to fill, shorter ones to begin. */
const BATCH = 50;

/** The part of the layout that is on the canvas, with room for a dot on either side. */
function sightOf({ placed, lens, size, margin }: Scene) {
  const left = -(lens.x + margin) / lens.k - placed.dot;
  const top = -(lens.y + margin) / lens.k - placed.dot;
  const right = left + (size.width + 2 * margin) / lens.k + 2 * placed.dot;
  const bottom = top + (size.height + 2 * margin) / lens.k + 2 * placed.dot;
  return { left, top, right, bottom };
}

/** Whether any of a cluster is in sight. */
function seer({ placed }: Scene, { left, top, right, bottom }: ReturnType<typeof sightOf>) {
  const groups = new Set<number>();
  const pools = new Set<number>();
  for (const { index, x, y, r } of placed.groups) {
    if (x + r >= left && x - r <= right && y + r >= top && y - r <= bottom) groups.add(index);
  }
  for (const { index, box } of placed.pools) {
    if (box.x + box.w >= left && box.x <= right && box.y + box.h >= top && box.y <= bottom) pools.add(index);
  }
  return ({ kind, index }: HostedDomain['home']) => (kind === 'pool' ? pools : groups).has(index);
}

/** All dots, a path for those of one look and state; what is out of sight is left out. */
export function paintDots(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { placed, view, lens, zoom } = scene;
  const { graph, active } = view;
  const sight = sightOf(scene);
  const seen = seer(scene, sight);
  const many = graph.domains.length >= MANY;
  const onScreen = Math.max(placed.dot, placed.poolDot) * dotScale(zoom) * lens.k * pixelRatio();
  if (many && onScreen < SPECK) {
    paintDensity(context, scene, palette, seen);
    return;
  }
  const squares = many && onScreen < SQUARE;
  let drawn = 0;
  const dot = (x: number, y: number, outer: number, inner: number) => {
    context.moveTo(x + outer, y);
    context.arc(x, y, outer, 0, 2 * Math.PI);
    if (inner > 0) {
      context.moveTo(x + inner, y);
      context.arc(x, y, inner, 0, 2 * Math.PI);
    }
    drawn += 1;
    if (drawn % BATCH > 0) return;
    context.fill('evenodd');
    context.beginPath();
  };
  for (const state of active.all ? [1] : [0, 1]) {
    const alpha = state === 1 ? 1 : 0.2;
    for (const { runs, generation, confidence } of scene.layers) {
      const { outer, hole } = DOT_STYLE[confidence ?? 'high'];
      const radius = ((confidence === null ? placed.poolDot : placed.dot) * dotScale(zoom)) / 2;
      // As large as the dot, and as pale as its hole makes it.
      const side = radius * outer * Math.sqrt(Math.PI);
      context.globalAlpha = squares ? alpha * (1 - (hole / outer) ** 2) : alpha;
      context.fillStyle = palette.generation[generation];
      context.beginPath();
      for (const { home, from, to } of runs) {
        if (!seen(home)) continue;
        const members = membersOf(graph, home);
        for (let place = from; place < to; place += 1) {
          const member = members[place] ?? -1;
          if (active.domains[member] !== state) continue;
          const x = placed.x[member] ?? 0;
          const y = placed.y[member] ?? 0;
          if (x < sight.left || x > sight.right || y < sight.top || y > sight.bottom) continue;
          if (squares) context.fillRect(x - side / 2, y - side / 2, side, side);
          else dot(x, y, radius * outer, radius * hole);
        }
      }
      // A hole is a hole: what lies behind the dot is seen through it.
      context.fill('evenodd');
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
