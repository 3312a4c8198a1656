import type { Topology } from 'topojson-specification';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { catalogOf } from '#lib/views/catalog.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { frameOf } from '#lib/views/timeline.ts';
import { placedOf } from './Timeline/place.ts';
import { groundOf } from './WorldMap/ground.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Works out what the charts stand on, in steps between which the page answers: what comes alive then finds it made, and
 * holds the page for a shorter while. Each step keeps what it made, so leaving one out changes nothing but the time.
 */
export async function prepareCharts(tables: Tables, world: Topology, locale: Locale): Promise<void> {
  const steps = [
    () => catalogOf(tables, locale),
    () => hostingGraph(catalogOf(tables, locale)),
    () => groundOf(world, catalogOf(tables, locale)),
    () => placedOf(frameOf(catalogOf(tables, locale))),
    // The first number in words loads what the browser knows of a language.
    () => new Intl.NumberFormat(locale).format(1)
  ];
  for (const step of steps) {
    step();
    await pause();
  }
}
