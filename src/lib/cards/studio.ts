import type { Topology } from 'topojson-specification';
import { m } from '#lib/paraglide/messages.js';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { catalog as catalogOf, type Catalog } from '#lib/views/catalog.ts';
import { timelineFrame } from '#lib/views/timeline.ts';
import { formatDate } from '#lib/ui/dates.ts';
import { graphView, quietGraph } from './graph.ts';
import { blend, lightInk } from '#lib/drawing/ink.ts';
import { drawn, type Layer } from './layer.ts';
import { quietMap, worldOf, type World } from './map.ts';
import type { Desk } from './sheet.ts';
import { placeTimeline, timelineGround, type PlacedTimeline } from './timeline.ts';
import type { Faces } from './type.ts';
import { GRAPH, MAP, TIMELINE } from './windows.ts';

/** What a studio is set up from: facts, shapes, type and colours, all read by the build. */
export interface Materials {
  tables: DataTables;
  locale: Locale;
  /** Shapes of 1:110m, with the object `countries`. */
  topology: Topology;
  faces: Faces;
  /** The style sheet with the colours of the site. */
  sheet: string;
  /** ISO date of the data. */
  version: string;
  /** The tables by the title that the data page gives them. */
  titles: readonly { title: string; rows: number }[];
}

/** All that the cards of one language share, laid out once. */
export interface Studio {
  catalog: Catalog;
  tables: DataTables;
  desk: Desk;
  world: World;
  timeline: PlacedTimeline;
  resources: { title: string; rows: string }[];
  /** The quiet charts that one record is lit on. */
  ground: { bare: Layer; map: Layer; graph: Layer; timeline: Layer };
}

export function studio({ tables, locale, topology, faces, sheet, version, titles }: Materials): Studio {
  const catalog = catalogOf(tables, locale);
  const ink = lightInk(sheet);
  const desk: Desk = { ink, faces, date: formatDate(version, locale) };
  const world = worldOf(topology, catalog);
  const timeline = placeTimeline(timelineFrame(catalog));
  const number = new Intl.NumberFormat(locale);
  const quiet = blend(ink('--ink-2'), ink('--paper'), 42);
  return {
    catalog,
    tables,
    desk,
    world,
    timeline,
    resources: titles.map(({ title, rows }) => ({ title, rows: m.card_rows({ rows: number.format(rows) }) })),
    ground: {
      bare: drawn(),
      map: drawn(quietMap(world, MAP, ink)),
      graph: drawn(quietGraph(graphView(catalog, null), GRAPH, ink)),
      timeline: timelineGround(timeline, TIMELINE, desk, quiet)
    }
  };
}
