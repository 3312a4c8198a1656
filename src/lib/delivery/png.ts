import { crc32, deflateSync } from 'node:zlib';

/** More are of no use to flat inks and their edges. */
const MOST = 96;

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

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((each, index) => {
    let distance = 0;
    for (const shift of [0, 8, 16]) distance += (part(each, shift) - part(colour, shift)) ** 2;
    if (distance < least) [best, least] = [index, distance];
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
 * Rarer colours, all on the edges of shapes, become the nearest of them.
 * @param rgba four bytes a pixel, rows from the top
 */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.slice().buffer);
  const found = colours(pixels);
  const palette = found.slice(0, MOST);
  const index = new Map(found.map((colour, at) => [colour, at < MOST ? at : nearest(colour, palette)]));
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
