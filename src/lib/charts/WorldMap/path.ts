import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Relative moves with whole numbers, the shortest way to write a shape: `M10 20l5-3 7 0z`. */
export function writeLine(points: readonly Position[], closed: boolean): string {
  let text = '';
  let px = 0;
  let py = 0;
  const last = closed ? points.length - 1 : points.length;
  for (let i = 0; i < last; i++) {
    const x = points[i]?.[0] ?? 0;
    const y = points[i]?.[1] ?? 0;
    const dx = x - px;
    const dy = y - py;
    text += i === 0 ? 'M' : i === 1 ? 'l' : dx < 0 ? '' : ' ';
    text += dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
    px = x;
    py = y;
  }
  return closed ? `${text}z` : text;
}

/** Area inside a closed ring, in squared units, whichever way it turns. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a && b) sum += (a[0] ?? 0) * (b[1] ?? 0) - (b[0] ?? 0) * (a[1] ?? 0);
  }
  return Math.abs(sum / 2);
}

const polygons = (shape: Polygon | MultiPolygon) =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Area of the largest part: what a reader can hit. */
export function largestArea(shape: Polygon | MultiPolygon): number {
  return Math.max(0, ...polygons(shape).map(([outer = []]) => ringArea(outer)));
}

/** The path of a shape without the islets smaller than `least`; its largest part stays in any case. */
export function writeShape(shape: Polygon | MultiPolygon, least: number): string {
  const keep = Math.min(least, largestArea(shape));
  return polygons(shape)
    .filter(([outer = []]) => ringArea(outer) >= keep)
    .flatMap((rings) => rings.map((ring) => writeLine(ring, true)))
    .join('');
}
