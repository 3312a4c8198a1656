import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtEdges, unwrap } from '#lib/charts/WorldMap/antimeridian.ts';
import { type Point } from '#lib/charts/WorldMap/mercator.ts';
import { largestArea, ringArea, writeLine, writeShape } from '#lib/charts/WorldMap/path.ts';
import { simplify } from '#lib/charts/WorldMap/simplify.ts';

describe('simpler shapes', () => {
  const points = fc.array(fc.tuple(fc.integer({ max: 999, min: 0 }), fc.integer({ max: 999, min: 0 })), {
    minLength: 2,
    maxLength: 40
  });

  test('an arc keeps its ends, so that neighbours still share a border', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 5000 }), (arc, threshold) => {
        const copy = structuredClone(arc);
        const simple = simplify(arc, threshold);
        expect(simple[0]).toEqual(arc[0]);
        expect(simple.at(-1)).toEqual(arc.at(-1));
        expect(simple.every((point) => arc.includes(point))).toBe(true);
        expect(arc).toEqual(copy);
      })
    );
  });

  test('a small island stays a shape', () => {
    const island: Point[] = [
      [0, 0],
      [1, 0],
      [2, 1],
      [1, 2],
      [0, 1],
      [0, 0]
    ];
    expect(simplify(island, 1000)).toHaveLength(4);
  });

  test('points on a line go, corners stay', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0],
          [10, 0],
          [10, 10]
        ],
        1
      )
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10]
    ]);
  });
});

describe('paths', () => {
  test.each<[Point[], boolean, string]>([
    [
      [
        [10, 20],
        [15, 17],
        [22, 17],
        [10, 20]
      ],
      true,
      'M10 20l5-3 7 0z'
    ],
    [
      [
        [0, 0],
        [-3, 4]
      ],
      false,
      'M0 0l-3 4'
    ],
    [
      [
        [-1, -2],
        [0, 0],
        [2, 1]
      ],
      false,
      'M-1-2l1 2 2 1'
    ]
  ])('%j is written as short as it can be', (points, closed, path) => {
    expect(writeLine(points, closed)).toBe(path);
  });

  test('a written path reads back as the same points', () => {
    const whole = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 20 }), (points) => {
        const numbers = (writeLine(points, false).match(/-?\d+/g) ?? []).map(Number);
        let [x, y] = [0, 0];
        const read = points.map((_, i) => {
          [x, y] = [x + (numbers[2 * i] ?? NaN), y + (numbers[2 * i + 1] ?? NaN)];
          return [x, y];
        });
        expect(read).toEqual(points);
      })
    );
  });

  const square = (x: number, y: number, side: number): Point[] => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y]
  ];

  test('islets go, the largest part never does', () => {
    const shape = { type: 'MultiPolygon' as const, coordinates: [[square(0, 0, 1)], [square(9, 9, 2)]] };
    expect(largestArea(shape)).toBe(4);
    expect(writeShape(shape, 3)).toBe('M9 9l2 0 0 2-2 0z');
    expect(writeShape(shape, 99)).toBe('M9 9l2 0 0 2-2 0z');
  });

  test('a country across the 180th meridian is cut there, not drawn right across the world', () => {
    const ring: Point[] = [
      [170, 10],
      [-170, 10],
      [-170, 20],
      [170, 20],
      [170, 10]
    ].map(([x = 0, y = 0]) => [x + 180, y]);
    const cut = cutAtEdges({ type: 'Polygon', coordinates: [ring] }, 360);
    const parts = cut.type === 'MultiPolygon' ? cut.coordinates.map(([outer = []]) => outer) : [];
    expect(parts.map(ringArea)).toEqual([100, 100]);
    expect(parts.flat().every(([x = 0]) => x <= 10 || x >= 350)).toBe(true);
    expect(unwrap(ring, 360).map(([x]) => x)).toEqual([350, 370, 370, 350, 350]);
  });
});
