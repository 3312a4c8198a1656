import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';

let ready: Promise<void> | undefined;

function start(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(path));
  return ready;
}

interface Picture {
  /** Premultiplied RGBA. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** `width`: px of the picture; else as the SVG says. */
function render(svg: string, width?: number): Picture {
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width && { fitTo: { mode: 'width' as const, value: width } })
  });
  const image = drawing.render();
  const picture = { pixels: image.pixels, width: image.width, height: image.height };
  image.free();
  drawing.free();
  return picture;
}

/** Drawing the world takes longer than all the rest of a card: each ground is kept. */
const grounds = new Map<string, Picture>();

function groundOf(svg: string): Picture {
  const known = grounds.get(svg) ?? render(svg);
  grounds.set(svg, known);
  return known;
}

/** A picture laid over an opaque one of the same size. */
function overlay(ground: Picture, over: Picture): Uint8Array {
  const pixels = ground.pixels.slice();
  for (let at = 0; at < pixels.length; at += 4) {
    const veil = over.pixels[at + 3] ?? 0;
    if (veil === 0) continue;
    for (let part = at; part < at + 3; part += 1) {
      pixels[part] = (over.pixels[part] ?? 0) + Math.round(((pixels[part] ?? 0) * (255 - veil)) / 255);
    }
  }
  return pixels;
}

/**
 * Two SVG of one size without text as one PNG, the same bytes on every machine: an opaque ground that many pictures
 * share, and what lies over it. Only ever run while building.
 */
export async function pngOf({
  ground,
  over
}: {
  ground: string;
  over: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  await start();
  const below = groundOf(ground);
  return encodePng(overlay(below, render(over)), below.width, below.height);
}

/** An SVG without text as its pixels, at a width in px. */
export async function rasterize(svg: string, width: number): Promise<Picture> {
  await start();
  return render(svg, width);
}
