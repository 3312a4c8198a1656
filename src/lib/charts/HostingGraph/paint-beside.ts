import { dotScale } from './density.ts';
import { DOT_STYLE } from './dots.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** The other domains of the groups of a domain that is looked at: its neighbours' neighbours, paler than it. */
export function paintBeside(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { emphasis, placed, view, zoom } = scene;
  if (view.active.all) return;
  context.globalAlpha = 0.42;
  for (const group of emphasis.beside) {
    for (const member of view.graph.groups[group]?.members ?? []) {
      const domain = view.graph.domains[member];
      if (!domain || view.active.domains[member] === 1) continue;
      const { outer, hole } = DOT_STYLE[domain.confidence];
      const radius = (placed.dot * dotScale(zoom)) / 2;
      const [x, y] = [placed.x[member] ?? 0, placed.y[member] ?? 0];
      context.fillStyle = palette.generation[domain.generation];
      context.beginPath();
      context.arc(x, y, radius * outer, 0, 2 * Math.PI);
      if (hole > 0) {
        context.moveTo(x + radius * hole, y);
        context.arc(x, y, radius * hole, 0, 2 * Math.PI);
      }
      context.fill('evenodd');
    }
  }
}
