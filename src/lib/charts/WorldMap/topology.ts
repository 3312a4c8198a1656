import { feature, mergeArcs } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as Arcs,
  Polygon as Arc,
  Topology
} from 'topojson-specification';

export type Shape = Polygon | MultiPolygon;
type Geometry = Arcs<{ a3: string }> | Arc<{ a3: string }>;

/** Shapes of the atlas that are part of a state with an ISO code, by the UN view that the atlas follows. */
const PART_OF: Readonly<Record<string, string>> = { CYN: 'CYP', SOL: 'SOM', ATC: 'AUS' };

/** Antarctica lies outside the frame. */
const LEFT_OUT = new Set(['ATA']);

const isoOf = (a3: string): string => PART_OF[a3] ?? a3;

/** The geometries of the atlas by ISO alpha-3 code, parts put together. */
export function geometriesByIso(world: Topology): Map<string, Geometry> {
  const groups = new Map<string, Geometry[]>();
  const countries = world.objects.countries as GeometryCollection<{ a3: string }>;
  for (const geometry of countries.geometries as Geometry[]) {
    const iso3 = isoOf(geometry.properties?.a3 ?? '');
    if (LEFT_OUT.has(iso3)) continue;
    groups.set(iso3, [...(groups.get(iso3) ?? []), geometry]);
  }
  return new Map(
    [...groups].map(([iso3, parts]) => {
      const [first] = parts;
      return [iso3, first && parts.length === 1 ? first : (mergeArcs(world, parts) as Geometry)];
    })
  );
}

/** The shape of a geometry in the coordinates of its topology. */
export function shapeOf(world: Topology, geometry: Geometry): Shape {
  return (feature(world, geometry) as Feature<Shape>).geometry;
}
