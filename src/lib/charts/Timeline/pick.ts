import { extentAt, rowOffset, slotAt, type Placed } from './place.ts';

/** Size of the lanes as drawn, px. */
export interface Box {
  width: number;
  height: number;
  lanes: number;
}

/** The mark nearest to a point of the lanes, if one is within reach: small marks, targets of 24 px. */
export function nearestMark(
  placed: readonly Placed[],
  x: number,
  y: number,
  box: Box,
  reach = 12
): Placed | null {
  let best: Placed | null = null;
  let least = reach;
  for (const each of placed) {
    const middle = ((each.lane + 0.5) * box.height) / box.lanes;
    const dy = y - middle - rowOffset(slotAt(each, box.width).row);
    if (Math.abs(dy) >= least) continue;
    const [left, right] = extentAt(each, box.width);
    const distance = Math.hypot(Math.max(left - x, 0, x - right), dy);
    if (distance >= least) continue;
    least = distance;
    best = each;
  }
  return best;
}
