import type { Locale } from '#lib/model/tables.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import type { Filter, Grouping, Layer, Selection, ViewName } from '#lib/views/filter.ts';
import { choiceOf, hosting, type HostingView } from '#lib/views/hosting.ts';
import { hostingGraph } from '#lib/views/hosting-graph.ts';
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
