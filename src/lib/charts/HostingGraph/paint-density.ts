import type { HostedDomain } from '#lib/views/hosting-types.ts';
import { SEVERAL_PITCH } from '#lib/views/hosting-shelf.ts';
import { coverage, dotScale, reach } from './density.ts';
import { membersOf, type DotRun } from './dots.ts';
import { pixelRatio } from './lens.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** How strongly what is not chosen is still drawn. */
const DIM = 0.2;

/**
 * The dots from so far that none can be told apart: each cluster as rings, its dots being in order from the middle, each
 * pool as columns; as pale as the ground between the dots makes them, and paler where fewer of them are chosen.
 */
export function paintDensity(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  seen: (home: HostedDomain['home']) => boolean
): void {
  const groups = new Map(scene.placed.groups.map((group) => [group.index, group]));
  const { graph } = scene.view;
  for (const { runs, generation, confidence } of scene.layers) {
    const cover = coverage(confidence) * dotScale(scene.zoom) ** 2;
    context.fillStyle = palette.generation[generation];
    for (const run of runs) {
      if (!seen(run.home)) continue;
      if (run.home.kind === 'pool') {
        paintColumns(context, scene, run, cover);
        continue;
      }
      const group = groups.get(run.home.index);
      if (!group) continue;
      const apart = graph.groups[run.home.index]?.kind === 'several' ? SEVERAL_PITCH : 1;
      const pitch = scene.placed.pitch * apart;
      context.globalAlpha =
        (cover * strength(scene, membersOf(graph, run.home), run.from, run.to)) / apart ** 2;
      context.beginPath();
      context.arc(group.x, group.y, reach(run.to) * pitch, 0, 2 * Math.PI);
      if (run.from > 0) {
        context.moveTo(group.x + reach(run.from) * pitch, group.y);
        context.arc(group.x, group.y, reach(run.from) * pitch, 0, 2 * Math.PI);
      }
      context.fill('evenodd');
    }
  }
}

/** 1 where all of some members are chosen, `DIM` where none is. */
function strength({ view }: Scene, members: readonly number[], from: number, to: number): number {
  let chosen = 0;
  for (let place = from; place < to; place += 1) chosen += view.active.domains[members[place] ?? -1] ?? 0;
  return DIM + (1 - DIM) * (chosen / (to - from));
}

/** Columns of a pool, as many at a time as make a px of the screen: their edges lie on px, so that none shows. */
function paintColumns(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { home, from, to }: DotRun,
  cover: number
): void {
  const { placed, lens, view } = scene;
  const members = membersOf(view.graph, home);
  const half = placed.poolPitch / 2;
  const density = pixelRatio() * lens.k;
  const offset = lens.x * (density / lens.k);
  const snapped = (x: number) => (Math.round(x * density + offset) - offset) / density;
  const at = (place: number) => members[place] ?? -1;
  let start = from;
  let left = snapped((placed.x[at(from)] ?? 0) - half);
  let bottom = 0;
  for (let place = from; place < to; place += 1) {
    const x = placed.x[at(place)] ?? 0;
    const next = place + 1;
    bottom = Math.max(bottom, placed.y[at(place)] ?? 0);
    const right = snapped(x + half);
    if (next < to && (placed.x[at(next)] === x || right <= left)) continue;
    const top = (placed.y[at(start)] ?? 0) - half;
    context.globalAlpha = cover * strength(scene, members, start, next);
    context.fillRect(left, top, right - left, bottom + half - top);
    start = next;
    left = right;
    bottom = 0;
  }
}
