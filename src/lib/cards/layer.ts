import { short } from '#lib/drawing/pen.ts';
import type { Faces, Run } from './type.ts';

/** The size that all networks cut to: 1.91 to 1. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Drawings as SVG, and lines of type. */
export interface Layer {
  marks: string;
  runs: readonly Run[];
}

/** What many cards share, and over it what is the card's own: the first is turned into pixels once. */
export interface Card {
  ground: Layer;
  over: Layer;
}

/** Both as SVG; the second is clear where the ground shows through. */
export interface Drawing {
  ground: string;
  over: string;
}

/** Layers one over the other. */
export const stack = (...layers: readonly Layer[]): Layer => ({
  marks: layers.map((each) => each.marks).join(''),
  runs: layers.flatMap((each) => each.runs)
});

export const drawn = (...marks: readonly string[]): Layer => ({ marks: marks.join(''), runs: [] });
export const written = (runs: readonly Run[]): Layer => ({ marks: '', runs });

/** A group moved and scaled: its drawings stay in the units of their chart. */
export const placed = (marks: string, x: number, y: number, scale: number): string =>
  `<g transform="translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 1e5) / 1e5})">${marks}</g>`;

/** A layer as SVG without any text element, so that no font is needed to draw it. */
export function svgOf({ marks, runs }: Layer, faces: Faces, paper = 'none'): string {
  const type = runs.map(
    ({ face, text, x, y, size, ink }) => `<path fill="${ink}" d="${faces[face].outline(text, x, y, size)}"/>`
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<path fill="${paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${marks}${type.join('')}</svg>`
  );
}
