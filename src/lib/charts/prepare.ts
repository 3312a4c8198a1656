import type { Topology } from 'topojson-specification';
import { inTurn } from '#lib/ui/turns.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { placedCountries } from '#lib/views/places.ts';
import { frameOf } from '#lib/views/timeline.ts';
import { placedOf } from './Timeline/place.ts';
import { groundOf, serversOf, shapesOf } from './WorldMap/ground.ts';
import { planeOf } from './WorldMap/shapes.ts';

/**
 * Works out what the charts stand on, in steps between which the page answers: what comes alive then finds it made. Each
 * step keeps what it made, so one that comes too late, or is left out, changes nothing but the time.
 */
export function prepareCharts(catalog: Catalog, world: Topology): void {
  [
    () => placedCountries(catalog),
    () => planeOf(world),
    () => shapesOf(world, catalog),
    () => serversOf(catalog),
    () => groundOf(world, catalog),
    () => frameOf(catalog),
    () => placedOf(frameOf(catalog)),
    () => hostingGraph(catalog)
  ].forEach(inTurn);
}
