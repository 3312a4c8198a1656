import { number, sentenceOf as sentenceOfGraph } from '#lib/charts/HostingGraph/sentences.ts';
import { groupedText } from '#lib/charts/HostingGraph/grouped-text.ts';
import { spokenSummary } from '#lib/charts/WorldMap/summary.ts';
import { m } from '#lib/paraglide/messages.js';
import { filterInWords } from '#lib/panels/chips.ts';
import { places, summarize } from '#lib/views/places.ts';
import { records, type Sheet } from '#lib/views/records.ts';
import { serverPlaces } from '#lib/views/servers.ts';
import { graphOf, timelineOf, type ExplorerLike, type FigureView } from './explorer.ts';

function mapSentence(explorer: ExplorerLike): string {
  const { catalog, layer, locale } = explorer;
  const matches = explorer.matches('map');
  return spokenSummary({
    layer,
    summary: summarize(places(catalog, matches, layer)),
    servers: serverPlaces(catalog, matches),
    n: (value) => number(value, locale)
  });
}

function timelineSentence(explorer: ExplorerLike): string {
  const { view, shown } = timelineOf(explorer);
  const total = view.early.length + view.marks.length;
  const n = (value: number) => number(value, explorer.locale);
  return m.figure_events({ shown: n(shown.length), total: n(total) });
}

function graphSentence(explorer: ExplorerLike): string {
  const { catalog, selection, grouping } = explorer;
  return sentenceOfGraph(graphOf(explorer), selection, catalog, grouping === 'provider' ? null : groupedText);
}

function tableSentence(explorer: ExplorerLike, sheet: Sheet): string {
  const { catalog, locale } = explorer;
  const count = records(sheet, explorer.matches('table'), catalog).length;
  return `${m[`sheet_${sheet}`]()}, ${m.table_count({ count, n: number(count, locale) })}`;
}

const SENTENCES: Readonly<Record<FigureView, (explorer: ExplorerLike, sheet: Sheet) => string>> = {
  map: mapSentence,
  timeline: timelineSentence,
  graph: graphSentence,
  table: tableSentence
};

const NAMES: Readonly<Record<FigureView, () => string>> = {
  map: m.view_map,
  timeline: m.view_timeline,
  graph: m.view_graph,
  table: m.table_title
};

/** What a view shows now, in one sentence, ended by a full stop. */
export function sentenceOf(view: FigureView, explorer: ExplorerLike, sheet: Sheet = 'events'): string {
  return `${SENTENCES[view](explorer, sheet).replace(/\.$/, '')}.`;
}

/** What a view shows, in a sentence or two, for those who cannot see it: from the data, with the choices made. */
export function altText(view: FigureView, explorer: ExplorerLike, sheet: Sheet = 'events'): string {
  const name = NAMES[view]();
  const sentence = sentenceOf(view, explorer, sheet).replace(/\.$/, '');
  const filter = filterInWords(explorer);
  return filter === '' ? m.figure_alt({ name, sentence }) : m.figure_alt_chosen({ name, sentence, filter });
}
