import type { Rgb } from './colours.ts';

export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Side of the tile, in pixels of the image. */
const SIDE = 12;
/** Pixels of the screen from stripe to stripe at zoom 0: the 44 of 5,000 units of the still map. */
const PERIOD = (512 * 44) / 5000;
const SAMPLES = 4;

/** A tile of diagonal stripes of land, to lie over a fill and leave stripes of its hue: as the pattern of the still map. */
export function hatch([r, g, b]: Rgb): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      let covered = 0;
      for (let sy = 0; sy < SAMPLES; sy++) {
        for (let sx = 0; sx < SAMPLES; sx++) {
          const along = (x + y + (sx + sy + 1) / SAMPLES) % SIDE;
          if (along > SIDE * 0.26 && along < SIDE * 0.74) continue;
          covered++;
        }
      }
      data.set([r, g, b, Math.round((covered / SAMPLES ** 2) * 255)], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

/** How many pixels of the image go to one of the screen, so that the stripes are as wide as on the still map. */
export function hatchRatio(zoom: number): number {
  // MapLibre lets a pattern grow from one whole zoom to the next, then starts again.
  return SIDE / (PERIOD * 2 ** Math.floor(zoom));
}
