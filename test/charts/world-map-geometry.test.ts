import fc from 'fast-check';
import { geoMercator } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { dodge } from '#lib/charts/WorldMap/dodge.ts';
import { hides } from '#lib/charts/WorldMap/gl/horizon.ts';
import {
  centreIn,
  CENTRE_LAT,
  frameIn,
  globeZoom,
  project,
  RATIO,
  zoomOf,
  type Point
} from '#lib/charts/WorldMap/mercator.ts';

const stage = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.integer({ min: 150, max: 800 })
});
const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 84, noNaN: true })
);

describe('the frame', () => {
  test('reaches from 58° S to 76° N, and once round the world', () => {
    expect(project(-180, 76)[0]).toBeCloseTo(0);
    expect(project(-180, 76)[1]).toBeCloseTo(0);
    expect(project(180, -58)[0]).toBeCloseTo(1);
    expect(project(180, -58)[1]).toBeCloseTo(1);
  });

  test('places agree with the Mercator of d3-geo', () => {
    const scale = 1000 / (2 * Math.PI);
    const mercator = geoMercator().scale(scale).translate([0, 0]);
    const [left, top] = mercator([-179.999999, 76]) ?? [0, 0];
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [x, y] = mercator([lon, lat]) ?? [0, 0];
        const [fx, fy] = project(lon, lat);
        expect(fx * 1000).toBeCloseTo(x - left, 2);
        expect(fy * 1000 * RATIO).toBeCloseTo(y - top, 2);
      })
    );
  });

  test('the first camera of MapLibre shows each place where the still map has it, so that nothing jumps', () => {
    fc.assert(
      fc.property(stage, lonLat, ({ width, height }, [lon, lat]) => {
        const frame = frameIn(width, height);
        const world = 512 * 2 ** zoomOf(frame);
        const onWorld = (x: number, y: number): Point => [
          ((x + 180) / 360) * world,
          (0.5 - Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) / (2 * Math.PI)) * world
        ];
        const [cx, cy] = onWorld(centreIn(width, frame), CENTRE_LAT);
        const [x, y] = onWorld(lon, lat);
        const [fx, fy] = project(lon, lat);
        expect(frame.left + fx * frame.width).toBeCloseTo(width / 2 + x - cx, 4);
        expect(frame.top + fy * frame.height).toBeCloseTo(height / 2 + y - cy, 4);
      })
    );
  });

  test('from a phone to a wide page, the stage always shows 120° W to 140° E and all of the frame’s height', () => {
    fc.assert(
      fc.property(stage, ({ width, height }) => {
        const frame = frameIn(width, height);
        expect(frame.top).toBeGreaterThanOrEqual(-1e-9);
        expect(frame.left + project(-120, 0)[0] * frame.width).toBeGreaterThanOrEqual(0);
        expect(frame.left + project(140, 0)[0] * frame.width).toBeLessThanOrEqual(width);
      })
    );
  });

  test('a globe fits the stage at any size', () => {
    fc.assert(
      fc.property(stage, ({ width, height }) => {
        const radius =
          (512 * 2 ** globeZoom(width, height, 22)) / Math.cos((22 * Math.PI) / 180) / (2 * Math.PI);
        const far = height / 2 / Math.tan((36.87 / 2) * (Math.PI / 180));
        const outline = (far * radius) / Math.sqrt((radius + far) ** 2 - radius ** 2);
        expect(outline * 2).toBeLessThanOrEqual(Math.min(width, height));
        expect(outline * 2).toBeGreaterThan(Math.min(width, height) * 0.9);
      })
    );
  });

  test('the far side of a globe is hidden, with its labels', () => {
    const horizon = { centre: [20, 20], radius: 150, height: 300 } as const;
    expect(hides(horizon, 20, 20)).toBe(false);
    expect(hides(horizon, 60, 30)).toBe(false);
    expect(hides(horizon, -160, -20)).toBe(true);
    expect(hides(horizon, 110, 0)).toBe(true);
  });
});

describe('symbols that would cover each other', () => {
  const discs = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 20 }),
      y: fc.integer({ min: 0, max: 20 }),
      r: fc.integer({ min: 1, max: 4 })
    }),
    { maxLength: 12 }
  );

  test('part far enough to be seen and hit', () => {
    fc.assert(
      fc.property(discs, (list) => {
        const points = dodge(list);
        points.forEach((p, i) =>
          points.slice(i + 1).forEach((q, k) => {
            const wanted = (list[i]?.r ?? 0) + (list[i + 1 + k]?.r ?? 0);
            expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeGreaterThan(0.6 * wanted);
          })
        );
      })
    );
  });

  test('stay where they are when they do not, and part the same way each time', () => {
    const apart = [
      { x: 0, y: 0, r: 1 },
      { x: 5, y: 0, r: 1 }
    ];
    expect(dodge(apart)).toEqual([
      [0, 0],
      [5, 0]
    ]);
    const together = [
      { x: 0, y: 0, r: 1 },
      { x: 0, y: 0, r: 1 }
    ];
    expect(dodge(together)).toEqual(dodge(together));
  });
});
