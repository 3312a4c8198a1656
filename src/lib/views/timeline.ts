import { LANES, type DatePrecision, type Event, type Lane } from '#lib/model/event.ts';
import { Rows } from './bits.ts';
import type { Catalog } from './catalog.ts';
import { caseDensity, domainDensity, type Density } from './density.ts';
import type { Selection } from './filter.ts';
import { lastOf } from './last.ts';
import type { Matches } from './match.ts';
import { eventSpan } from './time.ts';
import { axisOf, dayNumber, type Axis } from './timeline-axis.ts';

/** An event as it stands on the axis; days since 1970-01-01 (UTC). */
export interface Mark {
  id: string;
  lane: Lane;
  /** First day that it may have covered. */
  start: number;
  /** Day after the last one. */
  end: number;
  precision: DatePrecision;
  verified: boolean;
  event: Event;
}

/** What stands still whatever the reader chooses: made once for a catalog, so that a drag lays nothing out again. */
export interface Frame {
  axis: Axis;
  lanes: { lane: Lane; marks: Mark[] }[];
  /** All marks of the axis, in time. */
  marks: Mark[];
  /** Events that ended before the axis begins. */
  early: Mark[];
  domains: Density;
  cases: Density;
}

/** What the choices made in the other views leave of it. */
export interface Timeline extends Frame {
  active: ReadonlySet<string>;
  activeOfLane: ReadonlyMap<Lane, number>;
  activeDomains: Density;
  activeCases: Density;
}

function markOf(event: Event): Mark {
  const span = eventSpan(event);
  return {
    id: event.id,
    lane: event.lane,
    start: dayNumber(span.start),
    end: dayNumber(span.end) + 1,
    precision: event.date_precision,
    verified: event.verified,
    event
  };
}

function lastDate({ tables }: Catalog): string {
  let last = '2016-12-31';
  const reach = (date: string | null) => {
    if (date !== null && date > last) last = date;
  };
  for (const event of tables.events) reach(eventSpan(event).end);
  for (const domain of tables.domains) reach(domain.first_published);
  for (const row of tables.cases) reach(row.disclosed);
  return last;
}

export function timelineFrame(catalog: Catalog): Frame {
  const axis = axisOf(lastDate(catalog));
  const all = catalog.tables.events.map(markOf).sort((a, b) => a.start - b.start);
  const marks = all.filter((mark) => mark.end > axis.start);
  return {
    axis,
    marks,
    early: all.filter((mark) => mark.end <= axis.start),
    lanes: LANES.map((lane) => ({ lane, marks: marks.filter((mark) => mark.lane === lane) })),
    domains: domainDensity(new Rows(catalog.tables.domains, null), axis),
    cases: caseDensity(catalog.tables.cases, axis)
  };
}

/** The frame of the last catalog that was asked for, made once. */
export const frameOf = lastOf(timelineFrame);

const domainsLeft = lastOf(domainDensity);
const casesLeft = lastOf(caseDensity);

/**
 * The timeline as the other views leave it: nothing is removed, what they exclude is only not active. The same object
 * where they leave the same rows.
 */
export function timeline(catalog: Catalog, matches: Matches, frame: Frame = frameOf(catalog)): Timeline {
  return timelineOf(frame, matches.events, matches.domains, matches.cases);
}

const timelineOf = lastOf(
  (
    frame: Frame,
    events: Matches['events'],
    domains: Matches['domains'],
    cases: Matches['cases']
  ): Timeline => {
    const active = new Set<string>();
    const activeOfLane = new Map<Lane, number>(LANES.map((lane) => [lane, 0]));
    for (const event of events) {
      active.add(event.id);
      activeOfLane.set(event.lane, (activeOfLane.get(event.lane) ?? 0) + 1);
    }
    return {
      ...frame,
      active,
      activeOfLane,
      activeDomains: domains.whole ? frame.domains : domainsLeft(domains, frame.axis),
      activeCases: cases.whole ? frame.cases : casesLeft(cases, frame.axis)
    };
  }
);

/** Events about the country or provider that the reader points at in another view. */
export function relatedEvents(events: readonly Event[], hover: Selection | null): ReadonlySet<string> {
  if (hover?.kind !== 'country' && hover?.kind !== 'provider') return new Set();
  const key = hover.kind === 'country' ? 'countries' : 'providers';
  return new Set(events.filter((event) => event[key].includes(hover.id)).map((event) => event.id));
}

/** Whether an event lies, at least in part, in a period of days; `end` is the day after. */
export const isWithin = (mark: Mark, start: number, end: number): boolean =>
  mark.start < end && mark.end > start;

/** How many of the active events lie, at least in part, in a period of days. */
export function countWithin(
  marks: readonly Mark[],
  active: ReadonlySet<string>,
  start: number,
  end: number
): number {
  let count = 0;
  for (const mark of marks) if (isWithin(mark, start, end) && active.has(mark.id)) count += 1;
  return count;
}
