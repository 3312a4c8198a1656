import type { PlacedHosting } from '#lib/views/hosting-placed.ts';

/** Slow, fast, slow: 0 to 1. */
const eased = (part: number) => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/**
 * The dots of two layouts of the same domains `part` (0 to 1) of the way from the first to the second. Everything else
 * is that of the second, without its lines: what they would join is not there yet.
 */
export function between(from: PlacedHosting, to: PlacedHosting, part: number): PlacedHosting {
  const t = eased(part);
  const mix = (a: number, b: number) => a + (b - a) * t;
  return {
    ...to,
    x: to.x.map((x, index) => mix(from.x[index] ?? x, x)),
    y: to.y.map((y, index) => mix(from.y[index] ?? y, y)),
    dot: mix(from.dot, to.dot),
    poolDot: mix(from.poolDot, to.poolDot),
    links: [],
    counts: []
  };
}
