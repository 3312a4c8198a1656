import { lastOf } from '#lib/views/last.ts';
import { percent } from '#lib/views/timeline-axis.ts';
import type { Frame, Mark } from '#lib/views/timeline.ts';
import { packLane, type Slot } from './pack.ts';

/** Plot widths in px at the container widths where the layout changes (640, 900, 1200 and 1680 px). */
export const PLOT_WIDTHS = [452, 712, 1012, 1492] as const;

/** The plot width from which marks stand closer to their true place, as there is room for it. */
const WIDE = PLOT_WIDTHS[2];

/** Sub-rows of a lane, and their distance, px. */
const ROWS = 3;
const PITCH = 7.5;

/** Diameter of a dot, px: also the least length of a span. */
export const DOT = 7;

/** A mark with its place: shares of the plot from 0 to 100, the lane, and the slot in it. */
export interface Placed {
  mark: Mark;
  /** One day, and no span. */
  dot: boolean;
  x: number;
  width: number;
  lane: number;
  /** For plots narrower than WIDE. */
  narrow: Slot;
  wide: Slot;
}

export function slotAt(placed: Placed, plot: number): Slot {
  return plot < WIDE ? placed.narrow : placed.wide;
}

/** Left and right end of a mark, px, at a plot of a given width. */
export function extentAt(placed: Placed, plot: number): [left: number, right: number] {
  const { x, width, dot } = placed;
  const left = (x * plot) / 100 + slotAt(placed, plot).shift;
  return dot ? [left - DOT / 2, left + DOT / 2] : [left, left + Math.max(DOT, (width * plot) / 100)];
}

const STILL: Slot = { row: 0, shift: 0 };
const short = (value: number) => Math.round(value * 100) / 100;

/** Places every mark of the axis, for narrow and for wide plots, so that the page holds it before any script runs. */
export function placeMarks({ lanes, axis }: Pick<Frame, 'lanes' | 'axis'>): Placed[] {
  return lanes.flatMap(({ marks }, lane) => {
    const placed = marks.map((mark): Placed => {
      const dot = mark.end - mark.start === 1;
      const x = percent(axis, dot ? mark.start + 0.5 : mark.start);
      const width = dot ? 0 : short(percent(axis, mark.end) - x);
      return { mark, dot, x: short(x), width, lane, narrow: STILL, wide: STILL };
    });
    const [narrow, wide] = [PLOT_WIDTHS[0], WIDE].map((plot) => {
      const items = placed.map((each) => {
        const [start, end] = extentAt(each, plot);
        return { start, end };
      });
      return packLane(items, { rows: ROWS, gap: 0.5 });
    });
    return placed.map((each, index) => ({
      ...each,
      narrow: narrow?.[index] ?? STILL,
      wide: wide?.[index] ?? STILL
    }));
  });
}

/** Distance of a sub-row from the middle of its lane, px downwards: the lowest row first. */
export function rowOffset(row: number): number {
  return 6.5 - PITCH * row;
}

/** The years of the list, each with its marks in time. */
export function byYear(placed: readonly Placed[]): { year: string; marks: Placed[] }[] {
  const years = new Map<string, Placed[]>();
  for (const each of [...placed].sort((a, b) => a.mark.start - b.mark.start)) {
    const year = each.mark.event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return [...years].map(([year, marks]) => ({ year, marks }));
}

/** The same, made once for the last frame that was asked for. */
export const placedOf = lastOf((frame: Frame) => placeMarks(frame));
