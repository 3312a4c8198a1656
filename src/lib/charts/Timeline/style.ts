import type { Placed } from './place.ts';

/**
 * The place of a mark as custom properties: --x and --w in shares of the plot, --l the lane, --r and --d the sub-row
 * and the px beside it; --R and --D the same on wide plots, where they differ.
 */
export function placeStyle({ x, width, lane, narrow, wide }: Placed): string {
  let style = `--x:${x}%;--l:${lane}`;
  if (width) style += `;--w:${width}%`;
  if (narrow.shift) style += `;--d:${narrow.shift}px`;
  if (narrow.row) style += `;--r:${narrow.row}`;
  if (wide.shift !== narrow.shift) style += `;--D:${wide.shift}px`;
  if (wide.row !== narrow.row) style += `;--R:${wide.row}`;
  return style;
}
