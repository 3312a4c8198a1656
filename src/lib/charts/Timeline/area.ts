import type { Density } from '#lib/views/density.ts';
import { percent, type Axis } from '#lib/views/timeline-axis.ts';

/** Units of the drawing: stretched to the size of its strip. */
export const AREA = { width: 1000, height: 100 } as const;

/** A single domain must not vanish. */
const LEAST = 10;

const short = (value: number) => Math.round(value * 10) / 10;

/** Height of a number, 0 to 100: by its square root, so that a list of hundreds leaves the small ones in sight. */
export function heightOf(value: number, max: number): number {
  if (max <= 0) return 0;
  return short(Math.max(value >= 1 ? LEAST : 0, AREA.height * Math.sqrt(value / max)));
}

/** One path for all months, each as a bar from the ground up; heights against `max`. */
export function barsPath({ bins }: Density, axis: Axis, max: number): string {
  const x = (month: number) => short((percent(axis, axis.edges[month] ?? axis.end) * AREA.width) / 100);
  let path = '';
  let height = 0;
  bins.forEach((value, month) => {
    const next = heightOf(value, max);
    if (next !== height && height === 0) path += `M${x(month)} ${AREA.height}`;
    if (next !== height) path += `${height === 0 ? '' : `H${x(month)}`}V${short(AREA.height - next)}`;
    if (next === 0 && height !== 0) path += 'Z';
    height = next;
  });
  return height === 0 ? path : `${path}H${AREA.width}V${AREA.height}Z`;
}
