import type { Position } from 'geojson';
import type { Shape } from './topology.ts';

/** Whether a ring leaps from one edge of the world to the other. */
function leaps(ring: readonly Position[], world: number): boolean {
  for (let i = 1; i < ring.length; i++) {
    if (Math.abs((ring[i]?.[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > world / 2) return true;
  }
  return false;
}

/** Undoes the leaps of a ring across the 180th meridian: `[179, …], [-179, …]` → `[179, …], [181, …]`. */
export function unwrap(ring: readonly Position[], world: number): Position[] {
  let shift = 0;
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([x = 0, y = 0]) => {
    if (x - before > world / 2) shift -= world;
    else if (before - x > world / 2) shift += world;
    before = x;
    return [x + shift, y];
  });
}

/** What lies on one side of a meridian (Sutherland and Hodgman): `keep` 1 for its east, -1 for its west. */
function clip(ring: readonly Position[], edge: number, keep: 1 | -1): Position[] {
  const inside = ([x = 0]: Position) => (x - edge) * keep >= 0;
  const clipped: Position[] = [];
  ring.forEach((point, i) => {
    const last = ring[i === 0 ? ring.length - 1 : i - 1] ?? point;
    if (inside(point) !== inside(last)) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [last, point];
      clipped.push([edge, Math.round(ay + ((by - ay) * (edge - ax)) / (bx - ax))]);
    }
    if (inside(point)) clipped.push(point);
  });
  const [first] = clipped;
  return first ? [...clipped, first] : [];
}

/**
 * A shape on a plane of so many units, cut where it crosses an edge: the part beyond comes back at the other side,
 * as the plane of a world without copies shows it. The atlas joins its countries across the 180th meridian.
 */
export function cutAtEdges(shape: Shape, world: number): Shape {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const cut = polygons.flatMap((rings) => {
    if (!rings.some((ring) => leaps(ring, world))) return [rings];
    const unwrapped = rings.map((ring) => unwrap(ring, world));
    const shift = (unwrapped[0] ?? []).some(([x = 0]) => x > world) ? -world : world;
    const stays = unwrapped.map((ring) => clip(clip(ring, world, -1), 0, 1));
    const returns = unwrapped.map((ring) =>
      clip(
        ring.map(([x = 0, y = 0]) => [x + shift, y]),
        shift < 0 ? 0 : world,
        shift < 0 ? 1 : -1
      )
    );
    return [stays, returns]
      .map((each) => each.filter((ring) => ring.length > 3))
      .filter((each) => each.length > 0);
  });
  return { type: 'MultiPolygon', coordinates: cut };
}

/** A shape in degrees without leaps, as MapLibre wants it: it may reach beyond 180. */
export function unwrapShape(shape: Shape): Shape {
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: shape.coordinates.map((ring) => unwrap(ring, 360)) }
    : {
        type: 'MultiPolygon',
        coordinates: shape.coordinates.map((rings) => rings.map((ring) => unwrap(ring, 360)))
      };
}
