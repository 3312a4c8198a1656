import { resolve } from '$app/paths';
import { embedAddress, type EmbedChoice } from '#lib/embed/snippets.ts';
import { EMBED_WORDS } from '#lib/embed/words.ts';
import { altText } from '#lib/figures/words.ts';
import { shownRows } from '#lib/figures/rows.ts';
import { selectionLabel } from '#lib/panels/labels.ts';
import { m } from '#lib/paraglide/messages.js';
import { cardLink } from '#lib/site/links.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ViewState } from '#lib/state/url.ts';
import { here } from '#lib/ui/here.ts';
import type { EmbedWords } from './other-words.ts';
import { embedPath, embedQuery, isDefault, recordOf, type EmbedForm } from './addresses.ts';

/** Stands for the address of a picture that only the publisher can have: that of a view that was narrowed down. */
export const PICTURE_PLACE = 'PICTURE-OF-THIS-VIEW.png';
/** Rows and columns of the small table under a picture. */
const [ROWS, COLUMNS] = [5, 5];

const siteAddress = () => here.whole(resolve('/'));

/** The address of an embed as it opens. */
export const pageOf = (form: EmbedForm, view: ViewState): string =>
  embedAddress({
    site: siteAddress(),
    locale: form.locale,
    path: embedPath(form, view),
    query: new URLSearchParams()
  });

export interface SharedChoice extends EmbedChoice {
  /** Of the card that could be embedded instead of a chart; '' where no record is selected. */
  recordName: string;
}

/** What a chart shows, in words and as a small table. */
type Told = Pick<EmbedChoice, 'alt' | 'table'>;

/** What the chart that was chosen shows now; null for the card of a record. */
export function toldOf(chart: EmbedForm['chart'], explorer: Explorer): Told | null {
  if (chart === 'record') return null;
  const { columns, rows } = shownRows(chart, explorer);
  const kept = columns.flatMap((name, at) => (name.startsWith('source_') ? [] : [at])).slice(0, COLUMNS);
  return {
    alt: altText(chart, explorer),
    table: {
      head: kept.map((at) => columns[at] ?? ''),
      rows: rows.slice(0, ROWS).map((row) => kept.map((at) => String(row[at] ?? '')))
    }
  };
}

/** The picture of the site that shows what was chosen; null where only the publisher can have one. */
function pictureOf({ chart, locale }: EmbedForm, view: ViewState): string | null {
  const record = recordOf(view);
  if (record && chart === 'record') return cardLink(record.kind, record.id, locale);
  return isDefault(view) ? cardLink('page', chart, locale) : null;
}

const NAME = 'Pegasus Explorer';
const NO_TABLE: EmbedChoice['table'] = { head: [], rows: [] };

/**
 * The words of the code, in the language of the embed. Where that is not the page's, they are those of the embed's own page,
 * `spoken`, or the name of the site until they have come. What a view shows that was narrowed down, and its rows, are
 * known in the page's language alone: then the title stands for them.
 */
function wordsOf(
  { chart, locale }: EmbedForm,
  told: Told | null,
  { locale: own, view }: Explorer,
  recordName: string,
  spoken: EmbedWords | null
): Pick<EmbedChoice, 'title' | 'alt' | 'table' | 'open'> {
  if (locale !== own) {
    const { title, alt, open } = spoken ?? { title: NAME, alt: NAME, open: NAME };
    const asItOpens = chart === 'record' || isDefault(view);
    return { title, alt: asItOpens ? alt : title, table: NO_TABLE, open };
  }
  return {
    title: chart === 'record' ? recordName : EMBED_WORDS[chart].title(),
    alt: told?.alt ?? recordName,
    table: told?.table ?? NO_TABLE,
    open: m.embed_open()
  };
}

/** What the code of an embed is made of, from what the reader chose, `told`, what it shows now, and `spoken`, its words in another language. */
export function choiceOf(
  form: EmbedForm,
  told: Told | null,
  explorer: Explorer,
  version: string,
  spoken: EmbedWords | null
): SharedChoice {
  const { view } = explorer;
  const recordName = view.selection && recordOf(view) ? selectionLabel(view.selection, explorer.catalog) : '';
  const words = wordsOf(form, told, explorer, recordName, spoken);
  const picture = pictureOf(form, view);
  return {
    site: siteAddress(),
    locale: form.locale,
    path: embedPath(form, view),
    query: embedQuery(form, view, version),
    ...words,
    title: (form.chart !== 'record' && form.title.trim()) || words.title,
    image: picture === null ? PICTURE_PLACE : here.whole(picture),
    recordName
  };
}
