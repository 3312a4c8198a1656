import type { Point } from './mercator.ts';

const triangle = (a: Point, b: Point, c: Point) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** The area that a point spans with its neighbours; an end spans none that counts. */
function weigh(points: readonly Point[], i: number): number {
  const before = points[i - 1];
  const point = points[i];
  const after = points[i + 1];
  return before && point && after ? triangle(before, point, after) : Infinity;
}

/**
 * Drops the points of an arc that matter least (Visvalingam and Whyatt, 1993): those whose triangle with their
 * neighbours is smaller than `threshold`, in squared units. Ends stay, and so do four points of a closed ring.
 * Arcs are simplified before countries are put together, so that two neighbours keep one common border.
 */
export function simplify(arc: readonly Point[], threshold: number): Point[] {
  const points = arc.slice();
  const first = points[0];
  const last = points[points.length - 1];
  const least = first && last && first[0] === last[0] && first[1] === last[1] ? 4 : 2;
  const weights = points.map((_, i) => weigh(points, i));
  while (points.length > least) {
    let index = -1;
    let smallest = threshold;
    for (let i = 1; i < weights.length - 1; i++) {
      const weight = weights[i] ?? Infinity;
      if (weight < smallest) {
        smallest = weight;
        index = i;
      }
    }
    if (index < 0) break;
    points.splice(index, 1);
    weights.splice(index, 1);
    weights[index - 1] = weigh(points, index - 1);
    weights[index] = weigh(points, index);
  }
  return points;
}
