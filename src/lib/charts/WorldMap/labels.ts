import { RATIO, type Point } from './mercator.ts';
import type { Locate, Mark } from './marks.ts';

/** What a label says, and where it may stand. */
export interface LabelSource extends Mark {
  name: string;
  /** The figure after the name; empty where there is none. */
  figure: string;
  /** A second, quieter line; empty where there is none. */
  note: string;
  /** Pixels to keep clear around its mark; 0 for a shape that can bear the label itself. */
  clear: number;
  /** Radius of a mark that grows with the frame, as a share of its width. */
  grows: number;
  /** It may stand far off, at the end of a line. */
  led: boolean;
}

/** Where a label stands: from the edge of its mark in one direction, then so many pixels on. */
interface Stand {
  anchor: 'start' | 'middle' | 'end';
  /** Direction from the middle of the mark to its edge; of length 1 or 0. */
  ux: number;
  uy: number;
  /** Pixels from there to the baseline. */
  ox: number;
  oy: number;
  far: boolean;
}

export interface Label extends LabelSource, Stand {
  /** Index of the narrowest of the widths at which it fits. */
  tier: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels, at 11 px. */
const LETTER = 5.9;
const DIGIT = 6.4;
const ABOVE = 9;
const BELOW = 3;
export const LINE = 12;

export function labelWidth({ name, figure, note }: Pick<LabelSource, 'name' | 'figure' | 'note'>): number {
  const first = name.length * LETTER + (figure === '' ? 0 : (figure.length + 0.6) * DIGIT);
  return Math.max(first, note.length * LETTER);
}

const DIAGONAL = Math.SQRT1_2;

function stands({ clear, note, led, grows }: LabelSource): Stand[] {
  const lines = note === '' ? 0 : LINE;
  const near = (ux: number, uy: number, ox: number, oy: number): Stand => ({
    anchor: ux > 0 ? 'start' : ux < 0 ? 'end' : 'middle',
    ux,
    uy,
    ox,
    oy,
    far: false
  });
  const sides = [
    near(1, 0, clear + 3, 4),
    near(-1, 0, -clear - 3, 4),
    near(0, -1, 0, -clear - 4 - lines),
    near(0, 1, 0, clear + 11)
  ];
  if (clear === 0 && grows === 0) return [near(0, 0, 0, 4), ...sides.slice(2), ...sides.slice(0, 2)];
  const slant = clear * DIAGONAL + 2;
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => near(x * DIAGONAL, y * DIAGONAL, x * slant, y < 0 ? -slant - lines : slant + 8))
  );
  const far = [-1, 1].flatMap((y) =>
    [0, -34, 34].flatMap((ox) =>
      [22, 40].map((oy) => ({ ...near(0, y, ox, y < 0 ? -oy - lines : oy + ABOVE), far: true }))
    )
  );
  if (led) return [...sides, ...corners, ...far];
  // Above a small state a name would seem to be that of its larger neighbour: most neighbours lie north.
  return grows > 0 ? [...sides, ...corners] : [...sides, ...corners].filter(({ uy }) => uy >= 0);
}

/** Where the edge of a mark lies, in fractions of the frame: labels start there. */
export function edgeOf(
  [x, y]: Point,
  { grows, ux, uy }: Pick<Label, 'grows' | 'ux' | 'uy'>,
  ratio = RATIO
): Point {
  return [x + ux * grows, y + (uy * grows) / ratio];
}

/** The box of a label whose mark's edge lies at `x`, `y`, in pixels; `width` is that of its text. */
function boxOf(x: number, y: number, width: number, note: string, { anchor, ox, oy }: Stand): Box {
  const below = note === '' ? BELOW : BELOW + LINE;
  const left = x + ox - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left: left - 1, right: left + width + 1, top: y + oy - ABOVE, bottom: y + oy + below };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const inside = (a: Box, b: Box) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** A stage for which labels are fitted: the frame's width, and in its pixels what is seen and what is covered. */
export interface Stage {
  width: number;
  seen: Box;
  /** The switch of layers and the buttons. */
  covered: readonly Box[];
}

/** What lies over a stage of so many pixels: the switch of layers and the buttons, or the buttons of a phone. */
export function coveredOn({ width, height }: { width: number; height: number }): Box[] {
  return width < 600
    ? [{ left: width - 165, right: width, top: height - 42, bottom: height }]
    : [
        { left: 0, right: 165, top: height - 175, bottom: height },
        { left: width - 32, right: width, top: 0, bottom: 122 }
      ];
}

/**
 * The frames of a phone, a column and a wide page. Sizes between two of them show the labels of the narrower one,
 * so the same markup serves them all without a script. `marks.css` knows these widths.
 */
export const STAGES: readonly Stage[] = [phone(345), page(540), page(840)];

/** A phone cuts the frame at both sides, more or less so as its stage is higher or lower: what all of them show. */
function phone(width: number): Stage {
  const bottom = width * RATIO;
  return {
    width,
    seen: { left: 50, right: 314, top: 2, bottom: bottom - 2 },
    covered: [{ left: 178, right: width, top: bottom - 42, bottom }]
  };
}

function page(width: number): Stage {
  const bottom = width * RATIO;
  return {
    width,
    seen: { left: -40, right: width + 30, top: 2, bottom: bottom - 2 },
    covered: [{ left: -200, right: 84, top: bottom - 175, bottom }]
  };
}

/** A label on its way: where its mark lies, its size and where it may stand are the same on every stage. */
interface Candidate {
  source: LabelSource;
  /** Fractions of the frame. */
  point: Point;
  width: number;
  stands: readonly Stand[];
  /** The one that it got. */
  stand: Stand | null;
}

/** What a mark covers of a stage; null for a shape that can bear the label itself. */
function coveredBy(
  { source: { clear, grows }, point }: Candidate,
  width: number,
  height: number
): Box | null {
  if (clear === 0 && grows === 0) return null;
  const [x, y] = [point[0] * width, point[1] * height];
  const r = Math.max(2, clear - 1 + grows * width * 0.8);
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/**
 * Labels that neither overlap each other, a mark, nor the edge; the first sources first. What fits on a narrow stage
 * stays on a wider one, so that nothing jumps as the page grows. `ratio` is the frame's height over its width.
 */
export function fitLabels(
  sources: readonly LabelSource[],
  locate: Locate,
  stages: readonly Stage[] = STAGES,
  ratio = RATIO
): Label[] {
  const candidates: Candidate[] = [];
  for (const source of sources) {
    const point = locate(source);
    if (point)
      candidates.push({ source, point, width: labelWidth(source), stands: stands(source), stand: null });
  }
  const placed: Label[] = [];
  stages.forEach(({ width, seen, covered }, tier) => {
    const height = width * ratio;
    const boxAt = ({ source, point, width: text }: Candidate, stand: Stand): Box => {
      const [x, y] = edgeOf(point, { grows: source.grows, ux: stand.ux, uy: stand.uy }, ratio);
      return boxOf(x * width, y * height, text, source.note, stand);
    };
    const taken: Box[] = [...covered];
    for (const candidate of candidates) {
      const mark = coveredBy(candidate, width, height);
      if (mark) taken.push(mark);
      if (candidate.stand) taken.push(boxAt(candidate, candidate.stand));
    }
    for (const candidate of candidates) {
      if (candidate.stand) continue;
      for (const stand of candidate.stands) {
        const box = boxAt(candidate, stand);
        if (!inside(box, seen) || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        candidate.stand = stand;
        placed.push({ ...candidate.source, ...stand, tier });
        break;
      }
    }
  });
  return placed;
}
