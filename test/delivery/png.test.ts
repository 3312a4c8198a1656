import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '#lib/delivery/png.ts';
import { pngOf } from '#lib/delivery/raster.ts';

/** Reads what this encoder writes: palette, one byte a pixel, no filter. */
function decode(png: Uint8Array): { width: number; height: number; pixels: number[][] } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.subarray(at + 4, at + 8).toString('latin1'), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR') as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') as Buffer;
  const rows = inflateSync(chunks.get('IDAT') as Buffer);
  const pixels = Array.from({ length: width * height }, (_, pixel) => {
    const index = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
    return [...palette.subarray(index * 3, index * 3 + 3)];
  });
  return { width, height, pixels };
}

const rgba = (colours: number[][]) => Uint8Array.from(colours.flatMap((each) => [...each, 255]));

describe('writing a picture', () => {
  test('few colours come back as they were', () => {
    const colours = [
      [179, 69, 10],
      [253, 252, 249],
      [0, 0, 0],
      [253, 252, 249],
      [28, 122, 134],
      [40, 80, 120]
    ];
    expect(decode(encodePng(rgba(colours), 3, 2))).toEqual({ width: 3, height: 2, pixels: colours });
  });

  test('of many colours each becomes one that is alike, and a single pixel keeps its hue', () => {
    const grey = Array.from({ length: 4999 }, (_, order) => {
      const shade = order % 250;
      return [shade, shade, (shade + order) % 251];
    });
    const colours = [...grey, [160, 44, 93]];
    const { pixels } = decode(encodePng(rgba(colours), 100, 50));
    expect(new Set(pixels.map(String)).size).toBeLessThanOrEqual(256);
    const far = pixels.map((pixel, at) =>
      Math.hypot(...pixel.map((value, part) => value - (colours[at]?.[part] ?? 0)))
    );
    expect(Math.max(...far)).toBeLessThan(30);
    expect(far.at(-1)).toBe(0);
  });

  test('what was handed in is left as it was', () => {
    const given = rgba([[9, 8, 7]]);
    encodePng(given, 1, 1);
    expect([...given]).toEqual([9, 8, 7, 255]);
  });
});

describe('drawing', () => {
  const svg = (marks: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${marks}</svg>`;
  const ground = svg('<path fill="#ffffff" d="M0 0h4v2H0z"/><path fill="#000000" d="M0 0h1v2H0z"/>');

  test('the ground shows through where nothing lies over it, and is mixed under a veil', async () => {
    const over = svg(
      '<path fill="#b3450a" d="M1 0h1v2H1z"/><path fill="#ff0000" fill-opacity="0.5" d="M2 0h1v2H2z"/>'
    );
    const { width, height, pixels } = decode(await pngOf({ ground, over }));
    expect([width, height]).toEqual([4, 2]);
    expect(pixels.slice(0, 4)).toEqual([
      [0, 0, 0],
      [179, 69, 10],
      [255, 127, 127],
      [255, 255, 255]
    ]);
  });

  test('the same drawing gives the same bytes, whatever was drawn before', async () => {
    const over = svg('<path fill="#123456" d="M0 0L4 2H0z"/>');
    const first = await pngOf({ ground, over });
    await pngOf({ ground, over: svg('') });
    expect(await pngOf({ ground, over })).toEqual(first);
  });
});
