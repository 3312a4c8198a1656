import { firstFrom } from './first-from.ts';
import { firstDay } from './time.ts';

/** The axis begins with the first known servers; what is earlier stands behind a fold. */
export const AXIS_START = '2016-01';

const DAY = 86_400_000;

/** Whole months on a scale of days; days are numbers since 1970-01-01 (UTC). */
export interface Axis {
  /** First day, inclusive. */
  readonly start: number;
  /** Day after the last one. */
  readonly end: number;
  /** YYYY-MM, in order. */
  readonly months: readonly string[];
  /** First day of each month, and at last `end`: one more than there are months. */
  readonly edges: readonly number[];
}

/** `2016-01-01` → 16801; coarser dates count from their first day. */
export function dayNumber(date: string): number {
  const [year, month, day] = firstDay(date).split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day) / DAY;
}

/** The axis from AXIS_START to the month of the last date: `axisOf('2016-03-09').months` → January to March. */
export function axisOf(last: string): Axis {
  const months: string[] = [];
  let [year, month] = AXIS_START.split('-').map(Number) as [number, number];
  do {
    months.push(`${year}-${String(month).padStart(2, '0')}`);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  } while (`${year}-${String(month).padStart(2, '0')}` <= last.slice(0, 7));
  const edges = [...months.map(dayNumber), Date.UTC(year, month - 1) / DAY];
  return { start: edges[0] ?? 0, end: edges.at(-1) ?? 0, months, edges };
}

/** Share of the axis before a day, 0 to 100, held inside. */
export function percent(axis: Axis, day: number): number {
  const share = (day - axis.start) / (axis.end - axis.start);
  return 100 * Math.min(1, Math.max(0, share));
}

/** Index of the month of a date, held inside the axis: `2010` → 0. */
export function monthIndex(axis: Axis, date: string): number {
  const first = axis.months[0] ?? AXIS_START;
  const [year, month] = first.split('-').map(Number) as [number, number];
  const [y, m] = firstDay(date).split('-').map(Number) as [number, number];
  const index = (y - year) * 12 + (m - month);
  return Math.min(axis.months.length - 1, Math.max(0, index));
}

/** Index of the month that holds a share of the axis (0 to 100). */
export function monthAt(axis: Axis, share: number): number {
  const day = axis.start + (share / 100) * (axis.end - axis.start);
  const after = firstFrom(axis.edges.length - 1, (at) => (axis.edges[at] ?? 0) > day);
  return Math.max(0, after - 1);
}

/** Index of the edge of a month nearest to a share of the axis (0 to 100): the snapping of the brush. */
export function nearestEdge(axis: Axis, share: number): number {
  const month = monthAt(axis, share);
  const day = axis.start + (share / 100) * (axis.end - axis.start);
  const before = day - (axis.edges[month] ?? 0);
  const after = (axis.edges[month + 1] ?? axis.end) - day;
  return before < after ? month : month + 1;
}
