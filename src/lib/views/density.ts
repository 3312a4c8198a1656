import type { Case } from '#lib/model/case.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Rows } from './bits.ts';
import { lastOf } from './last.ts';
import { caseSpan } from './time.ts';
import { dayNumber, monthIndex, type Axis } from './timeline-axis.ts';

/** One number a month of the axis. */
export interface Density {
  readonly bins: readonly number[];
  readonly max: number;
  /** Rows that lie before the axis altogether. */
  readonly before: number;
}

function density(bins: number[], before: number): Density {
  return { bins, max: Math.max(0, ...bins), before };
}

function add(bins: number[], month: number, value: number): void {
  bins[month] = (bins[month] ?? 0) + value;
}

/** What has no date, or only a year, is of no month. */
const NO_MONTH = -2;

/** The month of the axis of each row of a table of domains, -1 before it, NO_MONTH without one: found once. */
const monthsOf = lastOf((domains: readonly Domain[], axis: Axis): Int32Array => {
  const first = axis.months[0] ?? '';
  // Lists come out on few days: each day is read once.
  const months = new Map<string, number>();
  const found = new Int32Array(domains.length);
  for (const [row, { first_published: date }] of domains.entries()) {
    if (date === null || date.length < 7) {
      found[row] = NO_MONTH;
      continue;
    }
    const month = months.get(date) ?? (date < first ? -1 : monthIndex(axis, date));
    months.set(date, month);
    found[row] = month;
  }
  return found;
});

/** Domains by the month in which they were first published: when a list came out, not when a server ran. */
export function domainDensity(domains: Rows<Domain>, axis: Axis): Density {
  const months = monthsOf(domains.all, axis);
  const bins = axis.months.map(() => 0);
  let before = 0;
  domains.eachAt((row) => {
    const month = months[row] ?? NO_MONTH;
    if (month === NO_MONTH) return;
    if (month < 0) before += 1;
    else add(bins, month, 1);
  });
  return density(bins, before);
}

/**
 * Cases by their months of activity, each spread evenly over the months it may have covered, so that a case of
 * which only the year is known weighs a twelfth in each month. What is before the axis is counted apart.
 */
export function caseDensity(cases: Iterable<Case>, axis: Axis): Density {
  const bins = axis.months.map(() => 0);
  let before = 0;
  for (const row of cases) {
    const { start, end } = caseSpan(row);
    if (dayNumber(end) < axis.start) {
      before += 1;
      continue;
    }
    const last = monthIndex(axis, end);
    const first = Math.min(last, monthIndex(axis, start));
    const months = last - first + 1 + Math.max(0, monthsBetween(start, axis.months[0] ?? start));
    for (let month = first; month <= last; month++) add(bins, month, 1 / months);
  }
  return density(bins, before);
}

function monthsBetween(from: string, to: string): number {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return number(to) - number(from);
}
