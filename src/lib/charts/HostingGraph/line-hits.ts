import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import { pointOn, ribbonCurve, type Curve } from './lines.ts';
import type { Target } from './targets.ts';

/** A line as points along it, so that its distance is soon known. */
export interface LineHit {
  target: Target;
  /** x, y, x, y, … */
  points: Float64Array;
}

const STEPS = 24;

function sampled(curve: Curve): Float64Array {
  const points = new Float64Array(2 * (STEPS + 1));
  for (let step = 0; step <= STEPS; step += 1) points.set(pointOn(curve, step / STEPS), 2 * step);
  return points;
}

/** Every line of the picture: to the countries, of the domains at several groups, to the counts of 2021. */
export function lineHits(placed: PlacedHosting, shares: readonly (Curve | null)[]): LineHit[] {
  return [
    ...shares.flatMap((curve, index): LineHit[] =>
      curve ? [{ target: { kind: 'share', index }, points: sampled(curve) }] : []
    ),
    ...placed.links.map(({ index, curve }): LineHit => {
      return { target: { kind: 'link', index }, points: sampled(curve) };
    }),
    ...placed.counts
      .filter(({ index }) => index >= 0)
      .map((count): LineHit => {
        return { target: { kind: 'count', index: count.index }, points: sampled(ribbonCurve(count)) };
      })
  ];
}

/** Square of the distance from a point to the piece of line between two others. */
function apart(x: number, y: number, [ax, ay, bx, by]: [number, number, number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** The nearest line within `reach` px of the layout, among those that are `shown`; null where none is. */
export function nearestLine(
  lines: readonly LineHit[],
  at: { x: number; y: number; reach: number },
  shown: (target: Target) => boolean
): Target | null {
  let best: Target | null = null;
  let least = at.reach ** 2;
  for (const { target, points } of lines) {
    if (!shown(target)) continue;
    for (let step = 2; step < points.length; step += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = points.subarray(step - 2, step + 2);
      const distance = apart(at.x, at.y, [ax, ay, bx, by]);
      if (distance >= least) continue;
      best = target;
      least = distance;
    }
  }
  return best;
}
