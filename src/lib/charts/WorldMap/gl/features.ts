import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { unwrapShape } from '../antimeridian.ts';
import { geometriesByIso, shapeOf } from '../topology.ts';

/** The countries of a topology as features, each with its ISO code; the same parts put together as in the still map. */
export function features(world: Topology): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...geometriesByIso(world)].map(([iso3, geometry]) => ({
      type: 'Feature',
      properties: { iso3 },
      geometry: unwrapShape(shapeOf(world, geometry))
    }))
  };
}
