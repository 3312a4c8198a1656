import type { Address } from '#lib/model/address.ts';
import type { Locale } from '#lib/model/tables.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import type { Filter, Grouping, Layer, Selection, ViewName } from '#lib/views/filter.ts';
import { choiceOf, hosting, type HostingView } from '#lib/views/hosting.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
import { hostOf } from '#lib/views/hosting-rules.ts';
import { regrouped } from '#lib/views/hosting-regroup.ts';
import type { Matches } from '#lib/views/match.ts';
import { daysOf } from '#lib/views/timeline-range.ts';
import { isWithin, timeline, type Mark, type Timeline } from '#lib/views/timeline.ts';

/** The views that can be taken away. */
export type FigureView = ViewName;

/** What a figure needs to know of the explorer; `Explorer` is one, and so is a plain object. */
export interface ExplorerLike {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly filter: Filter;
  readonly selection: Selection | null;
  readonly grouping: Grouping;
  readonly layer: Layer;
  matches(view: ViewName): Matches;
}

/** The graph as it stands, in its groups. */
export function graphOf(explorer: ExplorerLike): HostingView {
  const { catalog, filter, selection, grouping } = explorer;
  const graph = grouping === 'provider' ? hostingGraph(catalog) : regrouped(catalog, grouping);
  return hosting(catalog, explorer.matches('graph'), choiceOf(filter, selection), graph);
}

/** The timeline as it stands, and the events that its own period and the other views leave, the earlier ones first. */
export function timelineOf(explorer: ExplorerLike): { view: Timeline; shown: Mark[] } {
  const { catalog, filter } = explorer;
  const view = timeline(catalog, explorer.matches('timeline'));
  const { start, end } = daysOf(filter, view.axis);
  const shown = [...view.early, ...view.marks].filter(
    (mark) => view.active.has(mark.id) && isWithin(mark, start, end)
  );
  return { view, shown };
}

/** What of the hosting is chosen: in the graph as it stands, and of the rows behind its marks. */
export interface ChosenHosting {
  view: HostingView;
  /** Names of domains, and ids of counts of 2021. */
  domains: ReadonlySet<string>;
  counts: ReadonlySet<string>;
  /** Whether a row of the list of 2018 is chosen, whatever its domain. */
  isChosen(row: Address): boolean;
}

export function chosenHosting(explorer: ExplorerLike): ChosenHosting {
  const { catalog, filter, selection } = explorer;
  const view = graphOf(explorer);
  const { addresses } = explorer.matches('graph');
  const { graph, active } = view;
  const providers = selection?.kind === 'provider' ? [selection.id] : filter.providers;
  return {
    view,
    domains: new Set(graph.domains.filter((_, at) => active.domains[at] === 1).map(({ name }) => name)),
    counts: new Set(graph.counts.filter((_, at) => active.counts[at] === 1).map(({ id }) => id)),
    isChosen: (row) =>
      addresses.has(row) && (providers.length === 0 || providers.includes(hostOf(row, catalog) ?? ''))
  };
}
