/** Rows that are there before anybody scrolls, and before a script runs. */
export const PAGE = 50;
/** Rows beyond the edges of the box that are there already, and the step by which they follow. */
const BEYOND = 20;

/** The rows that are in the page, of a table that would be too long for it, and the room of the others in px. */
export interface Window {
  first: number;
  /** Not included. */
  last: number;
  before: number;
  after: number;
}

/**
 * The rows round those in sight of a box that is scrolled to `top` and `height` px high, where a row takes about `row` px;
 * the first page where that is not known yet (0).
 */
export function windowOf(count: number, box: { top: number; height: number; row: number }): Window {
  const { top, height, row } = box;
  if (row <= 0) return { first: 0, last: Math.min(PAGE, count), before: 0, after: 0 };
  const length = Math.max(PAGE, Math.ceil(height / row) + 3 * BEYOND);
  const seen = Math.floor(top / row / BEYOND) * BEYOND - BEYOND;
  const first = Math.max(0, Math.min(seen, count - length));
  const last = Math.min(count, first + length);
  return { first, last, before: first * row, after: (count - last) * row };
}
