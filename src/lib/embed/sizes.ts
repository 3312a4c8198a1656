/**
 * Heights that embeds need at some widths, px, without narrowing down; measured in the browser and held there by
 * `test/site/embeds.spec.ts`. For a frame whose height no script fits.
 */
export const NATURAL: Readonly<Record<'map' | 'graph' | 'timeline' | 'table' | 'record', number>> = {
  map: 620,
  graph: 760,
  timeline: 820,
  table: 720,
  record: 560
};
