import type { Box } from '#lib/views/hosting-placed.ts';

/** One typeface at any size, in px. Handed in by the build, so that this room reads no file. */
export interface Face {
  width(text: string, size: number): number;
  /** Outlines as SVG path data; the baseline begins at x, y. */
  outline(text: string, x: number, y: number, size: number): string;
}

export interface Faces {
  serif: Face;
  sans: Face;
}

/** A line of type as it is drawn; `box` is the room that it may not leave. */
export interface Run {
  face: keyof Faces;
  text: string;
  size: number;
  /** Left end of the baseline. */
  x: number;
  y: number;
  width: number;
  ink: string;
  box: Box;
}

/** How a text is set: it is shrunk from `max` to `min` px until it fits, and only then cut. */
export interface Setting {
  face: keyof Faces;
  ink: string;
  max: number;
  min: number;
  /** Distance of baselines over the size. */
  leading: number;
  align?: 'start' | 'end';
}

/** Share of the size from the top of a line to its baseline: capitals and their accents stand inside. */
export const ASCENT = 0.93;
