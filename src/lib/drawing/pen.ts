import { escapeXml } from '#lib/export/xml.ts';
import type { Ink } from './ink.ts';
import { cut, wrap } from './wrap.ts';

/** A typeface of the site at a size in px. */
export interface Font {
  size: number;
  face?: 'sans' | 'serif';
  /** 400, unless it is said. */
  weight?: 400 | 600;
}

/** What a picture is drawn with: the colours of a theme, and how wide a text comes out, in px. */
export interface Pen {
  ink: Ink;
  measure: (text: string, font: Font) => number;
}

export interface TextStyle extends Font {
  ink: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Colour round the letters that keeps them off what they stand on. */
  halo?: string;
  opacity?: number;
}

/** Marks drawn from 0, 0 down to a height. */
export interface Drawn {
  marks: string;
  height: number;
}

/** Two decimals are finer than a pixel can show. */
export const short = (value: number): number => Math.round(value * 100) / 100;

/** Where the faces of the site are missing, what a newsroom's machine has. */
export const FAMILIES = {
  sans: "'Libre Franklin','Franklin Gothic Medium',Arial,sans-serif",
  serif: "'Source Serif 4',Georgia,serif"
} as const;

/** Distance of two lines over the size of the type. */
export const LEADING = 1.35;
/** From the top of a line to its baseline, over the size. */
const ASCENT = 0.95;

/** A line of type as an SVG text, its baseline at x, y; not broken, not cut. */
export function line(text: string, x: number, y: number, style: TextStyle): string {
  const { size, face = 'sans', weight = 400, ink, anchor = 'start', halo, opacity = 1 } = style;
  if (text === '') return '';
  const attributes =
    (face === 'serif' ? ` font-family="${FAMILIES.serif}"` : '') +
    (weight === 400 ? '' : ` font-weight="${weight}"`) +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    (opacity === 1 ? '' : ` opacity="${opacity}"`) +
    (halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '');
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${ink}"${attributes}>${escapeXml(text)}</text>`;
}

/** The start of a text that has room, with an ellipsis where some of it had to go. */
export function fitted(text: string, room: number, font: Font, { measure }: Pen): string {
  const fits = (part: string) => measure(part, font) <= room;
  return fits(text) ? text : cut(text, fits);
}

/** Lines that fit a width: broken at spaces, and inside a word only where it alone is too wide, as an address is. */
export function linesOf(text: string, width: number, font: Font, { measure }: Pen): string[] {
  const fits = (part: string) => measure(part, font) <= width;
  return wrap(text, fits).flatMap((part) => {
    const lines: string[] = [];
    let rest = part;
    while (!fits(rest) && rest.length > 1) {
      let length = rest.length;
      while (length > 1 && !fits(rest.slice(0, length))) length -= 1;
      lines.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
    return [...lines, rest];
  });
}

/** A text set from 0, 0 in lines that fit a width; at most so many of them. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle,
  pen: Pen,
  { x = 0, y = 0, most = Infinity }: { x?: number; y?: number; most?: number } = {}
): Drawn {
  if (text === '') return { marks: '', height: 0 };
  const lines = linesOf(text, width, style, pen);
  const shown = lines.slice(0, most);
  if (lines.length > most) {
    shown[most - 1] = fitted(lines.slice(most - 1).join(' '), width, style, pen);
  }
  const { size } = style;
  return {
    marks: shown.map((each, order) => line(each, x, y + size * (ASCENT + order * LEADING), style)).join(''),
    height: size * LEADING * shown.length
  };
}

/** Marks moved to a place, and scaled. */
export const at = (marks: string, x: number, y: number, scale: number | readonly [number, number] = 1) => {
  const scaled = scale === 1 ? '' : ` scale(${[scale].flat().join(' ')})`;
  return `<g transform="translate(${short(x)} ${short(y)})${scaled}">${marks}</g>`;
};
