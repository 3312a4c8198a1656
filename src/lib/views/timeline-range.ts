import type { Filter } from './filter.ts';
import { lastDay } from './time.ts';
import { monthAt, monthIndex, nearestEdge, type Axis } from './timeline-axis.ts';

/** The period that a reader chose, as indices of months of the axis, both inclusive. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

type Period = Pick<Filter, 'from' | 'to'>;

/** The chosen period on the axis; open ends reach to the ends of the axis. */
export function rangeOf(period: Period, axis: Axis): MonthRange {
  const first = period.from === null ? 0 : monthIndex(axis, period.from);
  const last = period.to === null ? axis.months.length - 1 : monthIndex(axis, lastDay(period.to));
  return { first, last: Math.max(first, last) };
}

/** The chosen period in days, whole months; `end` is the day after. An open start also holds what is before the axis. */
export function daysOf(period: Period, axis: Axis): { start: number; end: number } {
  const { first, last } = rangeOf(period, axis);
  return {
    start: period.from === null ? -Infinity : (axis.edges[first] ?? axis.start),
    end: axis.edges[last + 1] ?? axis.end
  };
}

/**
 * The period of two months. An end of the axis is no limit: a brush drawn to the left edge also keeps what stands
 * behind the fold. `{ first: 0, last: 2 }` → `{ from: null, to: '2016-03' }`
 */
export function periodOf(range: MonthRange, axis: Axis): Period {
  const end = axis.months.length - 1;
  return {
    from: range.first <= 0 ? null : (axis.months[range.first] ?? null),
    to: range.last >= end ? null : (axis.months[range.last] ?? null)
  };
}

/** The months that a brush covers, its two ends given as shares of the axis (0 to 100) and snapped; at least one. */
export function snapped(from: number, to: number, axis: Axis): MonthRange {
  const first = nearestEdge(axis, Math.min(from, to));
  const last = nearestEdge(axis, Math.max(from, to)) - 1;
  if (last >= first) return { first, last };
  const month = monthAt(axis, (from + to) / 2);
  return { first: month, last: month };
}

/** A period moved as it is, by its first edge at a share of the axis; it stops at the ends. */
export function shifted(range: MonthRange, from: number, axis: Axis): MonthRange {
  const length = range.last - range.first;
  const first = Math.min(axis.months.length - 1 - length, nearestEdge(axis, from));
  return { first, last: first + length };
}
