import type { Point } from './mercator.ts';

export interface Disc {
  /** Where it belongs, and its radius, in one unit. */
  x: number;
  y: number;
  r: number;
}

const ROUNDS = 120;
const PULL = 0.04;

/**
 * Moves discs apart until they touch at most, each staying as near to its place as it can.
 * Deterministic: fixed rounds, and discs in one spot part by their order.
 * `[{ x: 0, y: 0, r: 1 }, { x: 0, y: 0, r: 1 }]` → two points 2 apart
 */
export function dodge(discs: readonly Disc[]): Point[] {
  const points = discs.map(({ x, y }): Point => [x, y]);
  for (let round = 0; round < ROUNDS; round++) {
    const pull = PULL * (1 - round / ROUNDS);
    discs.forEach(({ x, y }, i) => {
      const point = points[i] as Point;
      point[0] += (x - point[0]) * pull;
      point[1] += (y - point[1]) * pull;
    });
    for (let i = 0; i < discs.length; i++) {
      for (let j = i + 1; j < discs.length; j++) part(discs, points, i, j);
    }
  }
  return points;
}

/** Pushes two discs apart; the smaller one gives way more. */
function part(discs: readonly Disc[], points: Point[], i: number, j: number): void {
  const [a, b] = [discs[i] as Disc, discs[j] as Disc];
  const [p, q] = [points[i] as Point, points[j] as Point];
  const wanted = a.r + b.r;
  let [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  // Most are far from each other: no need to know how far.
  if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) return;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted) return;
  if (distance < 1e-6) {
    const angle = i * 2.4 + j;
    [dx, dy, distance] = [Math.cos(angle), Math.sin(angle), 1];
  }
  const push = wanted - Math.hypot(q[0] - p[0], q[1] - p[1]);
  const share = b.r / (a.r + b.r || 1);
  const [ux, uy] = [dx / distance, dy / distance];
  p[0] -= ux * push * share;
  p[1] -= uy * push * share;
  q[0] += ux * push * (1 - share);
  q[1] += uy * push * (1 - share);
}
