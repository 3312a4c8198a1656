import { resolve } from '$app/paths';
import type { EmbedChoice } from '#lib/embed/snippets.ts';
import { altText } from '#lib/figures/words.ts';
import { shownRows } from '#lib/figures/rows.ts';
import { selectionLabel } from '#lib/panels/labels.ts';
import { m } from '#lib/paraglide/messages.js';
import { cardLink } from '#lib/site/links.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { embedPath, embedQuery, isDefault, recordOf, type EmbedForm } from './addresses.ts';

/** Stands for the address of a picture that only the publisher can have: that of a view that was narrowed down. */
export const PICTURE_PLACE = 'PICTURE-OF-THIS-VIEW.png';
/** Rows of the small table under a picture. */
const ROWS = 5;
const COLUMNS = 5;

export interface SharedChoice extends EmbedChoice {
  /** Of the card that could be embedded instead of a chart; '' where no record is selected. */
  recordName: string;
}

/** What the code of an embed is made of, from what the reader chose and what the views show now. */
export function choiceOf(form: EmbedForm, explorer: Explorer, version: string): SharedChoice {
  const { view } = explorer;
  const site = new URL(resolve('/'), location.href).href;
  const record = recordOf(view);
  const recordName = view.selection && record ? selectionLabel(view.selection, explorer.catalog) : '';
  const card = form.chart === 'record' ? null : form.chart;
  const chart = card ? CHARTS[card]() : '';
  const shown = card ? shownRows(card, explorer) : { columns: [], rows: [] };
  const columns = shown.columns
    .flatMap((name, at) => (name.startsWith('source_') ? [] : [at]))
    .slice(0, COLUMNS);
  const own = form.title.trim();
  const picture =
    record && !card
      ? cardLink(record.kind, record.id, form.locale)
      : isDefault(view)
        ? cardLink('page', form.chart, form.locale)
        : null;
  return {
    site,
    locale: form.locale,
    path: embedPath(form, view),
    query: embedQuery(form, view, version),
    title: card ? own || chart : recordName,
    alt: card ? altText(card, explorer) : recordName,
    table: {
      head: columns.map((at) => shown.columns[at] ?? ''),
      rows: shown.rows.slice(0, ROWS).map((row) => columns.map((at) => String(row[at] ?? '')))
    },
    open: m.embed_open(),
    image: picture === null ? PICTURE_PLACE : new URL(picture, location.href).href,
    recordName
  };
}

/** What each chart is called where it stands alone. */
export const CHARTS = {
  map: m.embed_title_map,
  graph: m.embed_title_graph,
  timeline: m.embed_title_timeline,
  table: m.embed_title_table
};
