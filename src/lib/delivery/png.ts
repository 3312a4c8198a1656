import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

/** Squared distance of two colours that nobody tells apart on the edge of a shape. */
const ALIKE = 8 ** 2;

/** The colours of a picture, the most frequent first, as 0xbbggrr. */
function colours(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let before = -1;
  let run = 0;
  const add = () => counts.set(before, (counts.get(before) ?? 0) + run);
  for (const pixel of pixels) {
    const colour = pixel & 0xffffff;
    if (colour === before) run += 1;
    else {
      if (run > 0) add();
      [before, run] = [colour, 1];
    }
  }
  add();
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
}

const part = (colour: number, shift: number) => (colour >> shift) & 0xff;

function distance(a: number, b: number): number {
  let sum = 0;
  for (const shift of [0, 8, 16]) sum += (part(a, shift) - part(b, shift)) ** 2;
  return sum;
}

/**
 * Colours so that each of a picture has one that is alike, the most frequent ones as they are. A rare hue keeps its
 * place beside all the shades of the frequent ones: a thin line must not change its meaning with its colour.
 */
function paletteOf(found: readonly number[], alike = ALIKE): number[] {
  const palette: number[] = [];
  for (const colour of found) {
    if (palette.every((each) => distance(each, colour) > alike)) palette.push(colour);
    if (palette.length > MOST) return paletteOf(found, alike * 1.5);
  }
  return palette;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((each, index) => {
    const far = distance(each, colour);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * An opaque picture as PNG with a palette: flat inks need no more than 256 colours, and a third of the bytes of RGBA.
 * Rarer colours, all on the edges of shapes, become one that is alike.
 * @param rgba four bytes a pixel, rows from the top
 */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.slice().buffer);
  const found = colours(pixels);
  const palette = paletteOf(found);
  const index = new Map(found.map((colour) => [colour, nearest(colour, palette)]));
  const rows = new Uint8Array((width + 1) * height);
  let before = -1;
  let value = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = (pixels[y * width + x] ?? 0) & 0xffffff;
      if (colour !== before) [before, value] = [colour, index.get(colour) ?? 0];
      rows[y * (width + 1) + 1 + x] = value;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk(
        'PLTE',
        Uint8Array.from(palette.flatMap((each) => [part(each, 0), part(each, 8), part(each, 16)]))
      ),
      chunk('IDAT', deflateSync(rows, { level: 7 })),
      chunk('IEND', new Uint8Array())
    ])
  );
}
