/** A mark to place in a lane: where it begins and ends, in px from the left. */
export interface Item {
  start: number;
  end: number;
}

/** Row (0 is the lowest) and how far beside its true place a mark stands, in px. */
export interface Slot {
  row: number;
  shift: number;
}

export interface PackOptions {
  /** Sub-rows of the lane. */
  rows: number;
  /** Least distance of two marks of a row, px. */
  gap: number;
}

/**
 * Places the marks of a lane, given in the order of time, so that none lies on another: first in a free row, and where
 * many fall on one day beside each other, centred on that day. Spans change rows first, too.
 *
 * Placed at the narrowest width of the lane it holds for every wider one, since distances in time only grow.
 * Four dots of one day, 7 px wide, in three rows → rows 0, 1, 2 shifted by −4 and row 0 shifted by 4.
 */
export function packLane(items: readonly Item[], { rows, gap }: PackOptions): Slot[] {
  const ends = Array.from({ length: rows }, () => -Infinity);
  return items.map((item, index) => {
    const wish = wishOf(items, index, rows, gap);
    let best: Slot = { row: 0, shift: Infinity };
    for (let row = 0; row < rows; row++) {
      const shift = Math.max(wish, (ends[row] ?? 0) + gap - item.start);
      if (shift < best.shift) best = { row, shift };
    }
    ends[best.row] = item.end + best.shift;
    return { row: best.row, shift: Math.round(best.shift * 10) / 10 + 0 };
  });
}

/** Marks with one and the same place want to stand centred on it, in as many columns as the rows make necessary. */
function wishOf(items: readonly Item[], index: number, rows: number, gap: number): number {
  const { start, end } = items[index] as Item;
  const same = items.filter((item) => item.start === start && item.end === end).length;
  const columns = Math.ceil(same / rows);
  return (-(columns - 1) / 2) * (end - start + gap);
}
