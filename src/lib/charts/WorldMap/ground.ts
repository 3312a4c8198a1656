import type { Topology } from 'topojson-specification';
import type { Catalog } from '#lib/views/catalog.ts';
import { lastOf } from '#lib/views/last.ts';
import { match } from '#lib/views/match.ts';
import { byIso3, placedCountries } from '#lib/views/places.ts';
import { serverPlaces } from '#lib/views/servers.ts';
import { serverMarks, symbols } from './marks.ts';
import { drawShapes } from './shapes.ts';

/** The shapes of a world under the countries of a catalog. */
export const shapesOf = lastOf((world: Topology, catalog: Catalog) =>
  drawShapes(world, byIso3(placedCountries(catalog)))
);

/** The places of all servers, whatever is chosen. */
export const serversOf = lastOf((catalog: Catalog) =>
  serverMarks(serverPlaces(catalog, match(catalog.tables, [], 'map')).places)
);

/**
 * What the map of a catalog draws whatever is chosen: the shapes, and the places of small states and servers. Made once
 * for the last world and catalog that were asked for.
 */
export const groundOf = lastOf((world: Topology, catalog: Catalog) => {
  const shapes = shapesOf(world, catalog);
  return {
    shapes,
    smalls: symbols(placedCountries(catalog), shapes.areas),
    serverMarks: serversOf(catalog)
  };
});

export type Ground = ReturnType<typeof groundOf>;
