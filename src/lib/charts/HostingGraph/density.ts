import { DOT_PART } from '#lib/views/hosting-placed.ts';
import type { HostConfidence } from '#lib/model/address.ts';
import { DOT_STYLE } from './dots.ts';

/** What a cell of the triangular lattice of the clusters is of the square of its pitch; the pools are of squares. */
const CELL = Math.sqrt(3) / 2;

/** The radius that so many dots of a cluster fill, from its middle, in units of the pitch: `reach(7)` → 1.39. */
export function reach(count: number): number {
  return Math.sqrt((count * CELL) / Math.PI);
}

/** How much of the ground dots of a look cover, 0 to 1: what many of them look like from afar. */
export function coverage(confidence: HostConfidence | null): number {
  const { outer, hole } = DOT_STYLE[confidence ?? 'high'];
  const dot = (Math.PI / 4) * DOT_PART ** 2 * (outer ** 2 - hole ** 2);
  return dot / (confidence === null ? 1 : CELL);
}

/** Dots grow more slowly than the picture, so that names find room between them. */
export function dotScale(zoom: number): number {
  return zoom ** -0.45;
}
