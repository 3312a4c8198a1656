import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '#lib/model/country.ts';
import { COUNTRY_CODES } from '#lib/model/iso-countries.ts';
import type { Tables } from '#lib/model/tables.ts';

/** The middle of the largest part of each country that has a shape, by its numeric code. */
function middles(world: Topology): Map<string, [number, number]> {
  const { features } = feature(world, world.objects.countries as GeometryCollection);
  return new Map(
    features.flatMap(({ id, geometry }) => {
      const parts: Polygon['coordinates'][] =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
      const largest = polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0];
      return largest && id !== undefined
        ? [[String(id).padStart(3, '0'), geoCentroid(largest)] as const]
        : [];
    })
  );
}

/**
 * Countries with a point for their symbol: those of our tables as they are, all others from the shapes of the world. Null for
 * what has no shape, as it would be drawn in the wrong place or nowhere.
 */
export function countryFinder(
  { countries }: Tables,
  worlds: readonly Topology[]
): (iso3: string) => Country | null {
  const known = new Map<string, Country>(countries.map((row) => [row.iso3, row]));
  let points: Map<string, [number, number]> | null = null;
  return (iso3) => {
    const found = known.get(iso3);
    if (found) return found;
    points ??= new Map(worlds.flatMap((world) => [...middles(world)]));
    const code = COUNTRY_CODES.find((each) => each.iso3 === iso3);
    const point = code && points.get(code.numeric);
    if (!code || !point) return null;
    const [lon, lat] = point.map((degrees) => Math.round(degrees * 100) / 100) as [number, number];
    return { ...code, lon, lat, source_ids: [] };
  };
}
