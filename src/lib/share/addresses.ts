import { EMBED_VIEWS, type EmbedView } from '#lib/embed/views.ts';
import { hasPage, type PageKind } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';
import { atVersion, queryOf, writeUrl, type ViewState } from '#lib/state/url.ts';

/** What the reader chose for an embed, beside the view itself. */
export interface EmbedForm {
  /** A chart, or the card of the record that is selected. */
  chart: EmbedView | 'record';
  locale: Locale;
  theme: 'auto' | 'light' | 'dark';
  frozen: boolean;
  controls: boolean;
  /** A title of the publisher's own; '' for the chart's. */
  title: string;
}

/** The record of a view that has a card to embed; null where nothing of the kind is selected. */
export function recordOf({ selection }: ViewState): { kind: PageKind; id: string } | null {
  return selection && hasPage(selection.kind) ? { kind: selection.kind, id: selection.id } : null;
}

/** The part of an embed's address after `embed/`: `map`, `country/MEX`. */
export function embedPath({ chart }: EmbedForm, view: ViewState): string {
  const record = recordOf(view);
  if (chart !== 'record') return chart;
  return record ? `${record.kind}/${record.id}` : EMBED_VIEWS[0];
}

/**
 * Parameters of an embed: only what differs from the default. A card of a record runs no script: it has neither a view nor
 * another version of the data.
 */
export function embedQuery(form: EmbedForm, view: ViewState, version: string): URLSearchParams {
  const search = form.chart === 'record' ? new URLSearchParams() : writeUrl(view);
  if (form.theme !== 'auto') search.set('theme', form.theme);
  if (form.chart === 'record') return search;
  if (form.frozen) search.set('data', version);
  if (!form.controls) search.set('controls', '0');
  const title = form.title.trim();
  if (title !== '') search.set('title', title);
  return search;
}

/** Whether a picture of the chart as it opens shows the same: nothing narrowed down, selected or regrouped. */
export const isDefault = (view: ViewState) => [...writeUrl(view).keys()].length === 0;

/**
 * The address of a view.
 * @param page absolute address of the explorer in a language, ending in `/`
 * @param version for an address that keeps showing what it shows; null for the newest data
 */
export function viewAddress(page: string, view: ViewState, version: string | null): string {
  const address = page + queryOf(writeUrl(view));
  return version === null ? address : atVersion(address, version);
}
