import type { Case } from '#lib/model/case.ts';
import type { CountryReport } from '#lib/model/country-report.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Event } from '#lib/model/event.ts';

/** Two days, inclusive, as YYYY-MM-DD. ISO days compare as text, so no clock and no time zone is involved. */
export interface Span {
  start: string;
  end: string;
}

/** First day of a date of any precision: `2019-04` → `2019-04-01`. */
export function firstDay(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

/** Last day of a date of any precision: `2019-04` → `2019-04-30`, `2019` → `2019-12-31`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function span(first: string, last: string = first): Span {
  return { start: firstDay(first), end: lastDay(last) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && a.end >= b.start;
}

const PRECISION_LENGTH = { day: 10, month: 7, year: 4 } as const;

/** The date of an event, no more exact than it is known: `2021-07` where only the month is. */
export function eventDate({ date, date_precision }: Event): string {
  return date.slice(0, PRECISION_LENGTH[date_precision]);
}

/** The days that an event may have covered: a month- or year-precision date is a span, not its first day. */
export function eventSpan(event: Event): Span {
  const date = eventDate(event);
  return span(date, event.end_date ?? date);
}

/** In no period at all: of what has no date. */
const NEVER: Span = { start: '9999-12-31', end: '0000-01-01' };

/** The activity that a report is about; where it names no period, the day of the report. */
export function reportSpan(report: CountryReport): Span {
  const first = report.period_start ?? report.period_end ?? report.reported;
  const last = report.period_end ?? (report.period_start ? report.reported : first);
  return first === '' ? NEVER : span(first, last || first);
}

/** When a case happened, as closely as is public: days of activity, else years, else the day it was disclosed. */
export function caseSpan(row: Case): Span {
  const years = [...row.occurred].sort();
  const first = row.first_activity ?? row.last_activity ?? years[0] ?? row.disclosed;
  const last = row.last_activity ?? row.first_activity ?? years.at(-1) ?? row.disclosed;
  return span(first, last);
}

/**
 * When a domain is known to have existed: the day it was first published, and, where it stood in the 2018 list,
 * the window of that scan. Neither is the day of an attack. None where neither is known.
 */
export function domainSpans(domain: Domain, window: Span | null): Span[] {
  const published = domain.first_published === null ? [] : [span(domain.first_published)];
  return window ? [...published, window] : published;
}
