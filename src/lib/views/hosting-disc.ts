/** Points on a triangular lattice, nearest to the middle first; `r` reaches from the middle to the outermost point. */
export interface Disc {
  x: Float64Array;
  y: Float64Array;
  r: number;
}

const ROW = Math.sqrt(3) / 2;

/** The lattice out to at least `count` points, by distance and then by angle: a full, round, quiet disc. */
function lattice(count: number): [number, number][] {
  const reach = Math.ceil(Math.sqrt((count + 8) / 3)) + 2;
  const points: { x: number; y: number; d: number; a: number }[] = [];
  for (let row = -reach; row <= reach; row += 1) {
    for (let column = -reach; column <= reach; column += 1) {
      const x = column + (row % 2 === 0 ? 0 : 0.5);
      const y = row * ROW;
      // Rounded, so that points of one ring tie and the angle decides.
      points.push({ x, y, d: Math.round((x * x + y * y) * 1000), a: Math.atan2(y, x) });
    }
  }
  points.sort((p, q) => p.d - q.d || p.a - q.a);
  return points.slice(0, count).map(({ x, y }) => [x, y]);
}

const discs = new Map<number, Disc>();

/** The first `count` points of the lattice round their own middle, one apart: `disc(7)` is a hexagon with its middle. */
export function disc(count: number): Disc {
  const known = discs.get(count);
  if (known) return known;
  const points = lattice(count);
  const middleX = points.reduce((sum, [x]) => sum + x, 0) / Math.max(1, count);
  const middleY = points.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, count);
  const x = Float64Array.from(points, ([px]) => px - middleX);
  const y = Float64Array.from(points, ([, py]) => py - middleY);
  let r = 0;
  for (let index = 0; index < count; index += 1) r = Math.max(r, Math.hypot(x[index] ?? 0, y[index] ?? 0));
  const made = { x, y, r };
  discs.set(count, made);
  return made;
}
