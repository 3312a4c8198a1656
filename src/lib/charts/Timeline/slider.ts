import type { MonthRange } from '#lib/views/timeline-range.ts';

export type Handle = 'first' | 'last';

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity
};

/** Months that a handle may stand at, both inclusive: the two handles never pass each other. */
export function boundsOf(range: MonthRange, handle: Handle, months: number): [min: number, max: number] {
  return handle === 'first' ? [0, range.last] : [range.first, months - 1];
}

/** The range with one handle moved to a month, held within its bounds. */
export function moved(range: MonthRange, handle: Handle, month: number, months: number): MonthRange {
  const [min, max] = boundsOf(range, handle, months);
  return { ...range, [handle]: Math.min(max, Math.max(min, month)) };
}

/** The range after a key on a handle: arrows by a month, page keys by a year, Home and End to its bounds. */
export function keyed(range: MonthRange, handle: Handle, key: string, months: number): MonthRange | null {
  const by = STEPS[key];
  return by === undefined ? null : moved(range, handle, range[handle] + by, months);
}
