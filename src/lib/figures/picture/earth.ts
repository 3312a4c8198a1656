import { geoEqualEarth, geoPath } from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Plane, Point } from '#lib/charts/WorldMap/mercator.ts';
import { largestArea, ringArea } from '#lib/charts/WorldMap/path.ts';
import { simplify } from '#lib/charts/WorldMap/simplify.ts';
import { geometriesByIso, shapeOf, type Shape } from '#lib/charts/WorldMap/topology.ts';

/** A drawn world that keeps areas, for pictures and print: Equal Earth. All in px of its width. */
export interface Earth {
  plane: Plane;
  height: number;
  paths: ReadonlyMap<string, string>;
  land: string;
  borders: string;
  /** Area of the largest part of a country, as a share of a frame of width 1. */
  areas: ReadonlyMap<string, number>;
}

/** Cuts the world in the Bering Strait. */
const MIDDLE = 11;
/** Squared degrees: less would not be seen at a thousand pixels, and a speck can turn inside out. */
const FINEST_POINT = 0.02;
const SMALLEST_ISLET = 0.04;

/** The same in degrees, with as many points as a picture shows: neighbours keep one common border. */
function inDegrees(world: Topology): Topology {
  const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map((point): Point => {
      x = (point[0] ?? 0) + (world.transform ? x : 0);
      y = (point[1] ?? 0) + (world.transform ? y : 0);
      return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
    });
    return simplify(points, FINEST_POINT);
  });
  return { type: 'Topology', objects: world.objects, arcs };
}

/** Without the islets that would not be seen; its largest part stays in any case. */
function seen(shape: Shape): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const least = Math.min(SMALLEST_ISLET, largestArea(shape));
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter(([outer = []]) => ringArea(outer) >= least)
  };
}

const drawn = new WeakMap<Topology, { inData: object; width: number; earth: Earth }>();

/**
 * The world as wide as asked for; the last one drawn from these shapes is kept.
 * @param inData the countries that get a path of their own, by code
 */
export function earthOf(
  world: Topology,
  inData: { has(iso3: string): boolean } & object,
  width: number
): Earth {
  const known = drawn.get(world);
  if (known?.inData === inData && known.width === width) return known.earth;
  const earth = draw(world, inData, width);
  drawn.set(world, { inData, width, earth });
  return earth;
}

function draw(world: Topology, inData: { has(iso3: string): boolean }, width: number): Earth {
  const flat = inDegrees(world);
  const geometries = [...geometriesByIso(flat)];
  const own = geometries
    .filter(([iso3]) => inData.has(iso3))
    .map(([iso3, geometry]) => [iso3, seen(shapeOf(flat, geometry))] as const);
  const others = geometries.filter(([iso3]) => !inData.has(iso3)).map(([, geometry]) => geometry);
  const land = seen(merge(flat, others));
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [land, ...own.map(([, shape]) => shape)]
  };
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(width, all);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(all);
  const [x = 0, y = 0] = projection.translate();
  projection.translate([x, y - top]);
  const height = bottom - top;
  const part = (coordinates: Polygon['coordinates']) => path.area({ type: 'Polygon', coordinates });
  return {
    plane: {
      project: (lon, lat) => {
        const [px, py] = projection([lon, lat]) ?? [0, 0];
        return [px / width, py / height];
      },
      ratio: height / width
    },
    height,
    paths: new Map(own.map(([iso3, shape]) => [iso3, path(shape) ?? ''])),
    land: path(land) ?? '',
    borders: path(mesh(flat, { type: 'GeometryCollection', geometries: others }, (a, b) => a !== b)) ?? '',
    areas: new Map(
      own.map(([iso3, { coordinates }]) => [iso3, Math.max(0, ...coordinates.map(part)) / width ** 2])
    )
  };
}
