import { catalog, type Catalog } from '../src/lib/views/catalog.ts';
import { clausesOf } from '../src/lib/views/clauses.ts';
import { DEFAULT_LAYER, EMPTY_FILTER, VIEWS, type Filter, type Selection } from '../src/lib/views/filter.ts';
import { choiceOf, hosting } from '../src/lib/views/hosting.ts';
import { summaryOf } from '../src/lib/views/hosting-summary.ts';
import { match } from '../src/lib/views/match.ts';
import { places } from '../src/lib/views/places.ts';
import { records, SHEETS } from '../src/lib/views/records.ts';
import { serverPlaces } from '../src/lib/views/servers.ts';
import { timeline, timelineFrame, type Frame } from '../src/lib/views/timeline.ts';

export interface Choice {
  filter: Filter;
  selection: Selection | null;
}

/** YYYY-MM of a month, counted from January 2016. */
const monthOf = (at: number) => `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Months that a brush covers. */
export const BRUSH = 30;

/** A brush that is dragged: every step another month. */
export const brushed = (step: number): Choice => ({
  filter: { ...EMPTY_FILTER, from: monthOf(step), to: monthOf(step + BRUSH) },
  selection: null
});

/** Clicks on hosts and countries, in turn. */
export function clicked(hosts: readonly string[], step: number): Choice {
  if (step % 2 === 0)
    return { filter: EMPTY_FILTER, selection: { kind: 'provider', id: hosts[step % hosts.length] ?? '' } };
  return { filter: { ...EMPTY_FILTER, countries: [step % 4 === 1 ? 'NLD' : 'GBR'] }, selection: null };
}

/** Words typed into the search of the table. */
export const typed = (q: string): Choice => ({ filter: { ...EMPTY_FILTER, q }, selection: null });

/** Tables with what is made of them once, before any choice. */
export interface Ready {
  known: Catalog;
  frame: Frame;
}

export function ready(...given: Parameters<typeof catalog>): Ready {
  const known = catalog(...given);
  return { known, frame: timelineFrame(known) };
}

/** The rows that each view has left. */
export function filter({ known }: Ready, { filter: by, selection }: Choice): void {
  const clauses = clausesOf(by, selection, known);
  for (const view of VIEWS) match(known.tables, clauses, view);
}

/** The counts of three views after a choice: by month, by host and generation, by country. */
export function counts({ known, frame }: Ready, { filter: by, selection }: Choice): void {
  const clauses = clausesOf(by, selection, known);
  const matches = (view: (typeof VIEWS)[number]) => match(known.tables, clauses, view);
  serverPlaces(known, matches('map'));
  timeline(known, matches('timeline'), frame);
  hosting(known, matches('graph'), choiceOf(by, selection));
}

/** What all four views compute after a choice. */
export function update({ known, frame }: Ready, { filter: by, selection }: Choice): void {
  const clauses = clausesOf(by, selection, known);
  const matches = (view: (typeof VIEWS)[number]) => match(known.tables, clauses, view);
  const map = matches('map');
  places(known, map, DEFAULT_LAYER);
  serverPlaces(known, map);
  timeline(known, matches('timeline'), frame);
  summaryOf(hosting(known, matches('graph'), choiceOf(by, selection)));
  const table = matches('table');
  for (const sheet of SHEETS) records(sheet, table, known);
}
