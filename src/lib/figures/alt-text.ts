import { summaryText } from '#lib/charts/HostingGraph/sentences.ts';
import { spokenSummary } from '#lib/charts/WorldMap/summary.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { chipsOf } from '#lib/panels/chips.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { summaryOf } from '#lib/views/hosting-summary.ts';
import { choiceOf, hosting } from '#lib/views/hosting.ts';
import { places, summarize } from '#lib/views/places.ts';
import { records, SHEETS } from '#lib/views/records.ts';
import { serverPlaces } from '#lib/views/servers.ts';

export type FigureView = 'map' | 'timeline' | 'graph' | 'table';

/** What is chosen, as the chips say it; '' where nothing is. */
export const filterInWords = ({ filter, selection, catalog }: Explorer): string =>
  chipsOf(filter, selection, catalog)
    .map(({ label }) => label)
    .join(', ');

function mapText(explorer: Explorer, n: (value: number) => string): string {
  const { catalog, layer } = explorer;
  const matches = explorer.matches('map');
  const summary = summarize(places(catalog, matches, layer));
  const text = spokenSummary({ layer, summary, n, servers: serverPlaces(catalog, matches) });
  return m.alt_map({ text, not: LAYER_WORDS[layer].not() });
}

function graphText(explorer: Explorer): string {
  const { catalog, filter, selection } = explorer;
  const choice = choiceOf(filter, selection);
  const view = hosting(catalog, explorer.matches('graph'), choice, hostingGraph(catalog));
  const summary = summaryOf(view);
  const text = summary.empty ? m.graph_summary_empty() : summaryText(summary, view.active.all, catalog);
  return m.alt_graph({ text, not: m.graph_caveat() });
}

/** The chart in words, written from what it shows now; with what is chosen, and what it does not mean. */
export function altText(view: FigureView, explorer: Explorer): string {
  const format = new Intl.NumberFormat(explorer.locale);
  const n = (value: number) => format.format(value);
  const shown = explorer.matches('table');
  const texts: Record<FigureView, () => string> = {
    map: () => mapText(explorer, n),
    graph: () => graphText(explorer),
    timeline: () => m.alt_timeline({ shown: n(shown.events.size), total: n(explorer.tables.events.length) }),
    table: () =>
      m.alt_table({
        list: SHEETS.map((sheet) =>
          m.graph_item({
            name: m[`sheet_${sheet}`](),
            count: n(records(sheet, shown, explorer.catalog).length)
          })
        ).join(', ')
      })
  };
  const chosen = filterInWords(explorer);
  return chosen === '' ? texts[view]() : m.alt_chosen({ text: texts[view](), chosen });
}
