import { EMBED_WORDS } from '#lib/embed/words.ts';
import type { Pen } from '#lib/drawing/pen.ts';
import { pictureOf } from '#lib/figures/picture/picture.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Topology } from 'topojson-specification';

/** What the pictures of a poster are drawn from. */
interface Ground {
  tables: DataTables;
  world: Topology;
  pen: Pen;
  locale: Locale;
  version: string;
  /** Of the explorer, as a reader of the paper may type it. */
  address: string;
}

/** The charts of the poster, and the px that each is laid out for: the smaller it stands, the fewer, so that it can be read. */
const CHARTS = [
  { view: 'map', room: 800 },
  { view: 'timeline', room: 640 },
  { view: 'graph', room: 560 }
] as const;

/** The real charts as the explorer opens, each with its legend, its caution and where it is from, as SVG. */
export function posterOf({ tables, world, pen, locale, version, address }: Ground): string[] {
  return CHARTS.map(({ view, room }) => {
    const explorer = new Explorer(tables, locale);
    const provenance = {
      title: EMBED_WORDS[view].title(),
      filter: '',
      source: m.classroom_poster_source(),
      licence: m.colophon_sources(),
      version,
      permalink: address
    };
    return pictureOf(view, explorer, { pen, world, room, provenance }).svg;
  });
}
