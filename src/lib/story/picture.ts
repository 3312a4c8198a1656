import { render } from 'svelte/server';
import Marks from '#lib/charts/WorldMap/Marks.svelte';
import StaticGraph from '#lib/charts/HostingGraph/StaticGraph.svelte';
import { SIZES } from '#lib/charts/HostingGraph/sizes.ts';
import { labelWords } from '#lib/charts/HostingGraph/words.ts';
import { MapModel } from '#lib/charts/WorldMap/map-model.svelte.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { choiceOf, hosting, layoutHosting } from '#lib/views/hosting.ts';
import type { Topology } from 'topojson-specification';
import { landPicture, shapesOnce } from './picture-map.ts';
import { timelinePicture } from './picture-timeline.ts';
import type { ToldChapter } from './tell.ts';

/** What the pictures are drawn from. */
interface Ground {
  tables: Tables;
  world: Topology;
  locale: Locale;
}

function graph(explorer: Explorer, id: string): string {
  const { catalog, filter, selection, locale } = explorer;
  const drawn = hostingGraph(catalog);
  const view = hosting(catalog, explorer.matches('graph'), choiceOf(filter, selection), drawn);
  const { width, height } = SIZES.medium;
  const props = { view, words: labelWords(locale), placed: layoutHosting(drawn, width, height) };
  return `<div class="graph-picture">${render(StaticGraph, { props, idPrefix: id }).body}</div>`;
}

function map(explorer: Explorer, world: Topology, id: string): string {
  const model = new MapModel(explorer, world);
  const marks = render(Marks, { props: { model, uid: id }, idPrefix: id }).body;
  const hue = `--hue:var(${LAYER_WORDS[model.layer].hue})`;
  return (
    `<div class="world-map map-picture" style="${hue}"><div class="stage"><div class="clip"><div class="frame">` +
    `${landPicture(model, id)}${marks}</div></div></div></div>`
  );
}

/**
 * The view that a chapter is about, as a still picture for pages without script and for paper. Markup only while
 * prerendering; a browser leaves what is there as it is (see `HostingGraph/still.ts`).
 */
export function pictureOf(
  { id, front, query }: Pick<ToldChapter, 'id' | 'front' | 'query'>,
  { tables, world, locale }: Ground
): string {
  if (!import.meta.env.SSR) return ' ';
  const explorer = new Explorer(tables, locale);
  explorer.restore(new URLSearchParams(query));
  const drawn =
    front === 'map'
      ? map(explorer, world, `picture-${id}`)
      : front === 'graph'
        ? graph(explorer, `picture-${id}`)
        : timelinePicture(explorer);
  return `<div class="drawn">${drawn}</div>`;
}

/** The shapes that all maps of the page draw from, once. */
export function shapesOf({ tables, world, locale }: Ground): string {
  if (!import.meta.env.SSR) return ' ';
  return shapesOnce(new MapModel(new Explorer(tables, locale), world));
}
