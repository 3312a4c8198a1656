import type { Density } from '#lib/views/density.ts';
import { percent, type Axis } from '#lib/views/timeline-axis.ts';
import { heightOf } from './area.ts';
import { fitLabels, textWidth } from './fit.ts';
import { PLOT_WIDTHS } from './place.ts';

/** A number that stands on its month. */
export interface NumberLabel {
  text: string;
  /** Share of the width, 0 to 100: the middle of the month. */
  x: number;
  /** Share of the height, 0 to 100. */
  height: number;
  /** Shown from the n-th to the n-th width; 0 is a phone. */
  from: number;
  to: number;
}

/** The plot of the narrowest phone, px. */
const PHONE = 232;

/** Real numbers for the months of the largest, as many as have room: heights alone would mislead. */
export function numberLabels(
  { bins, max }: Density,
  axis: Axis,
  write: (value: number) => string,
  most = Infinity,
  widths: readonly number[] = [PHONE, ...PLOT_WIDTHS]
): NumberLabel[] {
  const months = bins
    .map((value, month) => ({ value, month }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.month - b.month)
    .slice(0, most);
  const middle = (month: number) =>
    percent(axis, ((axis.edges[month] ?? 0) + (axis.edges[month + 1] ?? axis.end)) / 2);
  const wishes = months.map(({ value, month }) => {
    const width = textWidth(write(value), 11);
    return {
      key: String(month),
      x: middle(month),
      width,
      places: [{ side: 'start' as const, shift: -width / 2 }]
    };
  });
  return fitLabels(wishes, [], widths, 2).map(({ key, x, from, to }) => ({
    text: write(bins[Number(key)] ?? 0),
    x: Math.round(x * 100) / 100,
    height: heightOf(bins[Number(key)] ?? 0, max),
    from,
    to
  }));
}
