import { merge, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { lastOf } from '#lib/views/last.ts';
import { cutAtEdges } from './antimeridian.ts';
import { projectX, projectY, RATIO, type Point } from './mercator.ts';
import { largestArea, writeLine, writeShape } from './path.ts';
import { simplify } from './simplify.ts';
import { geometriesByIso, shapeOf } from './topology.ts';

/** Units across the frame: a fifth of a pixel on a stage of 1,000. */
export const UNITS = 5000;
export const HEIGHT = Math.round(UNITS * RATIO);

/** Squared units: points and islets that nobody would see on a stage of 1,000 pixels. */
const FINEST_POINT = 20;
const SMALLEST_ISLET = 35;

export interface Shapes {
  /** One path for each country of the data that has a shape. */
  paths: Map<string, string>;
  /** All other land, and the borders inside it. */
  land: string;
  borders: string;
  /** Area of the largest part of a country, as a share of a frame of width 1. */
  areas: Map<string, number>;
}

/** The world in the units of the frame; kept for the last one, as it takes a third of the time. */
// Plain loops here and in the files beside: ten thousand points are worked on before the page can be used.
export const planeOf = lastOf((world: Topology): Topology => {
  const scale = world.transform?.scale ?? [1, 1];
  const translate = world.transform?.translate ?? [0, 0];
  const arcs = world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points: Point[] = [];
    for (const point of arc) {
      x = (point[0] ?? 0) + (world.transform ? x : 0);
      y = (point[1] ?? 0) + (world.transform ? y : 0);
      const lat = Math.max(-80, Math.min(84, y * scale[1] + translate[1]));
      points.push([
        Math.round(projectX(x * scale[0] + translate[0]) * UNITS),
        Math.round(projectY(lat) * HEIGHT)
      ]);
    }
    return simplify(points, FINEST_POINT);
  });
  return { type: 'Topology', objects: world.objects, arcs };
});

/**
 * Paths of the world in the frame, 5,000 units wide.
 * @param inData the countries that get a path of their own, by code
 */
export function drawShapes(world: Topology, inData: { has(iso3: string): boolean }): Shapes {
  const plane = planeOf(world);
  const geometries = geometriesByIso(plane);
  const own = [...geometries].filter(([iso3]) => inData.has(iso3));
  const others = [...geometries].filter(([iso3]) => !inData.has(iso3)).map(([, geometry]) => geometry);
  const shapes = own.map(([iso3, geometry]) => [iso3, cutAtEdges(shapeOf(plane, geometry), UNITS)] as const);
  const inner = mesh(plane, { type: 'GeometryCollection', geometries: others }, (a, b) => a !== b);
  return {
    paths: new Map(shapes.map(([iso3, shape]) => [iso3, writeShape(shape, SMALLEST_ISLET)])),
    land: writeShape(cutAtEdges(merge(plane, others), UNITS), SMALLEST_ISLET),
    borders: inner.coordinates.map((line) => writeLine(line, false)).join(''),
    areas: new Map(shapes.map(([iso3, shape]) => [iso3, largestArea(shape) / UNITS ** 2]))
  };
}
