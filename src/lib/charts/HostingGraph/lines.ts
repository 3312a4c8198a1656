import type { HostingGraph } from '#lib/views/hosting-types.ts';
import type { PlacedCount, PlacedHosting, PlacedLink } from '#lib/views/hosting-placed.ts';

/** Tenths of a px, as all prerendered paths. */
const ten = (value: number) => Math.round(value * 10);

export type Curve = PlacedLink['curve'];

/** `M… C…` in tenths. */
export function curvePath(curve: Curve): string {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve.map(ten);
  return `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`.replaceAll(' -', '-');
}

/** A point of a curve, `t` from 0 at its start to 1 at its end. */
export function pointOn([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): [number, number] {
  const s = 1 - t;
  const along = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return [along(x0, x1, x2, x3), along(y0, y1, y2, y3)];
}

/** How far below the top of its line the bar of a country lies. */
export const BAR_DROP = 15;

/** The bars under the names of the countries, as one path. */
export function barsPath(placed: PlacedHosting): string {
  return placed.countries
    .map(({ box, bar }) => `M${ten(box.x)} ${ten(box.y + BAR_DROP)}h${ten(bar)}`)
    .join('');
}

/** The ribbon from the pool of generation 4 to a count of 2021. */
export function ribbonCurve(count: PlacedCount): Curve {
  const { from, x, y, r } = count;
  const endX = x - r;
  const bend = (endX - from.x) * 0.5;
  return [from.x, from.y, from.x + bend, from.y, endX - bend, y, endX, y];
}

/** From one place to another, hanging down a little so that lines of one place part. */
export function hanging(from: { x: number; y: number }, to: { x: number; y: number }): Curve {
  const { x, y } = from;
  const middleY = Math.min(y, to.y) - Math.abs(to.x - x) * 0.12;
  return [x, y, x + (to.x - x) * 0.3, middleY, x + (to.x - x) * 0.7, middleY, to.x, to.y];
}

/** Every line of the domains at several providers, by its index in the graph. */
export function shareCurves(graph: HostingGraph, placed: PlacedHosting): (Curve | null)[] {
  const groups = new Map(placed.groups.map((group) => [group.index, group]));
  return graph.shares.map(({ domain, group }) => {
    const to = groups.get(group);
    return to ? hanging({ x: placed.x[domain] ?? 0, y: placed.y[domain] ?? 0 }, to) : null;
  });
}
