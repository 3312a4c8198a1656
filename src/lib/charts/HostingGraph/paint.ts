import { BAR_DROP, hanging, ribbonCurve, type Curve } from './lines.ts';
import { pixelRatio } from './lens.ts';
import { paintBeside } from './paint-beside.ts';
import { paintDots, ring } from './paint-dots.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Target } from './targets.ts';

function stroke(context: CanvasRenderingContext2D, curve: Curve): void {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  context.beginPath();
  context.moveTo(x0, y0);
  context.bezierCurveTo(x1, y1, x2, y2, x3, y3);
  context.stroke();
}

/** Lines to the countries: the strongest at rest, all of the one pointed at or selected, as wide as the chosen rows. */
function paintLinks(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { view, placed, emphasis, zoom } = scene;
  const some = emphasis.links.size > 0;
  context.strokeStyle = palette.servers;
  for (const link of placed.links) {
    const rows = view.graph.links[link.index]?.rows ?? 1;
    const chosen = view.active.links[link.index] ?? 0;
    const strong = emphasis.links.has(link.index);
    const farther = emphasis.farther.has(link.index);
    if (!strong && !farther && (!link.rest || chosen === 0)) continue;
    context.globalAlpha = strong ? 0.62 : farther ? 0.1 : some ? 0.06 : 0.17;
    const width = strong ? link.width : farther ? Math.min(1.2, link.width) : (link.width * chosen) / rows;
    context.lineWidth = Math.max(0.7, width) / zoom;
    stroke(context, link.curve);
  }
}

/** From this many lines on those to one provider are drawn as one, as wide as they are many. */
const BUNDLED = 200;

function paintShares(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { view, shares, emphasis, zoom } = scene;
  const bundled = shares.length >= BUNDLED;
  if (bundled) paintBundles(context, scene, palette);
  shares.forEach((curve, index) => {
    const strong = emphasis.shares.has(index);
    if (!curve || (bundled && !strong)) return;
    const domain = view.graph.shares[index]?.domain ?? -1;
    const chosen = view.active.domains[domain] === 1;
    context.strokeStyle = strong ? palette.ink : palette.quiet;
    context.globalAlpha = strong ? 0.75 : chosen ? 0.4 : 0.1;
    context.lineWidth = (strong ? 0.9 : 0.6) / zoom;
    stroke(context, curve);
  });
}

/** One line from the domains at several providers to each of these, as wide as the root of how many are chosen. */
function paintBundles(
  context: CanvasRenderingContext2D,
  { view, placed, zoom }: Scene,
  palette: Palette
): void {
  const several = placed.groups.find(({ index }) => view.graph.groups[index]?.kind === 'several');
  if (!several) return;
  const chosen = new Uint32Array(view.graph.groups.length);
  for (const { domain, group } of view.graph.shares) {
    if (view.active.domains[domain] === 1) chosen[group] = (chosen[group] ?? 0) + 1;
  }
  context.strokeStyle = palette.quiet;
  context.globalAlpha = 0.25;
  for (const to of placed.groups) {
    const count = chosen[to.index] ?? 0;
    if (count === 0) continue;
    context.lineWidth = Math.min(6, 0.4 * Math.sqrt(count)) / zoom;
    stroke(context, hanging(several, to));
  }
}

function paintBars(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { view, placed } = scene;
  const shown = placed.countries.filter((country) => country.index >= 0).length;
  const rest = view.active.countries.slice(shown).reduce((sum, rows) => sum + rows, 0);
  context.fillStyle = palette.servers;
  for (const { box, bar, rows, index } of placed.countries) {
    const chosen = index < 0 ? rest : (view.active.countries[index] ?? 0);
    context.globalAlpha = 0.25;
    if (chosen < rows) context.fillRect(box.x, box.y + BAR_DROP - 1.25, bar, 2.5);
    context.globalAlpha = 1;
    if (chosen > 0) context.fillRect(box.x, box.y + BAR_DROP - 1.25, (bar * chosen) / rows, 2.5);
  }
}

/** The counts of 2021: dashed where nobody could verify them. The smaller ones are never summed up in a mark. */
function paintCounts(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { view, placed } = scene;
  for (const count of placed.counts) {
    if (count.index < 0) continue;
    const sure = view.graph.counts[count.index]?.verified === true;
    const alpha = view.active.counts[count.index] === 1 ? 1 : 0.25;
    context.strokeStyle = palette.generation['4'];
    context.lineWidth = count.ribbon;
    context.globalAlpha = 0.36 * alpha;
    context.setLineDash(sure ? [] : [2.4, 1.6]);
    stroke(context, ribbonCurve(count));
    context.globalAlpha = alpha;
    context.lineWidth = 1.1;
    context.fillStyle = sure ? palette.generation['4'] : palette.paper;
    context.beginPath();
    context.arc(count.x, count.y, count.r, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.setLineDash([]);
  }
}

/** Rings round what is pointed at and what is selected. */
function paintRings(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  for (const [target, width] of [
    ...scene.chosen.map((each) => [each, 1.6] as const),
    [scene.selected, 1.6],
    [scene.pointed, 1.2]
  ] as const) {
    const circle = target && circleOf(target, scene);
    if (circle)
      ring(context, circle, width / scene.lens.k, target === scene.pointed ? palette.ink : palette.accent);
  }
}

function circleOf(
  { kind, index }: Target,
  { placed, view, lens }: Scene
): { x: number; y: number; r: number } | null {
  if (kind === 'group') {
    const group = placed.groups.find((each) => each.index === index);
    return group ? { x: group.x, y: group.y, r: group.r + 2.5 / lens.k } : null;
  }
  if (kind === 'count') {
    const count = placed.counts.find((each) => each.index === index);
    return count ? { x: count.x, y: count.y, r: count.r + 2.5 / lens.k } : null;
  }
  if (kind !== 'domain') return null;
  const dot = view.graph.domains[index]?.home.kind === 'pool' ? placed.poolDot : placed.dot;
  return { x: placed.x[index] ?? 0, y: placed.y[index] ?? 0, r: dot / 2 + 2.5 / lens.k };
}

/** Draws the scene; nothing of an earlier picture is needed. */
export function paint(canvas: HTMLCanvasElement, scene: Scene, palette: Palette): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const density = pixelRatio();
  const { margin } = scene;
  const width = Math.round((scene.size.width + 2 * margin) * density);
  const height = Math.round((scene.size.height + 2 * margin) * density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${width / density}px`;
  canvas.style.height = `${height / density}px`;
  const { k, x, y } = scene.lens;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(k * density, 0, 0, k * density, (x + margin) * density, (y + margin) * density);
  paintLinks(context, scene, palette);
  paintBars(context, scene, palette);
  paintShares(context, scene, palette);
  paintCounts(context, scene, palette);
  paintDots(context, scene, palette);
  paintBeside(context, scene, palette);
  paintRings(context, scene, palette);
  context.globalAlpha = 1;
}
