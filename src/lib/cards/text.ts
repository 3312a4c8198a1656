import { cut, wrap } from '#lib/drawing/wrap.ts';
import type { Box } from '#lib/views/hosting-placed.ts';
import { ASCENT, type Face, type Faces, type Run, type Setting } from './type.ts';

/** The same number of lines, as even as they can be. */
function balance(text: string, lines: number, room: number, face: Face, size: number): string[] {
  const within = (width: number) => wrap(text, (line) => face.width(line, size) <= width);
  let low = room / 2;
  let high = room;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = within(middle);
    if (tried.length <= lines && tried.every((line) => face.width(line, size) <= middle)) high = middle;
    else low = middle;
  }
  return within(high);
}

/** The largest size at which a text stands whole in a box, and its lines; at the smallest it is cut. */
export function fit(
  text: string,
  face: Face,
  { w, h }: Pick<Box, 'w' | 'h'>,
  { max, min, leading }: Pick<Setting, 'max' | 'min' | 'leading'>
): { size: number; lines: string[]; whole: boolean } {
  for (let size = max; size >= min; size -= 1) {
    const fits = (line: string) => face.width(line, size) <= w;
    const lines = wrap(text, fits);
    if (lines.every(fits) && heightOf(lines.length, size, leading) <= h) {
      return { size, lines: balance(text, lines.length, w, face, size), whole: true };
    }
  }
  const fits = (line: string) => face.width(line, min) <= w;
  const room = Math.max(1, Math.floor((h - min) / (min * leading)) + 1);
  const lines = wrap(text, fits);
  const shown = lines.slice(0, room - 1);
  const rest = lines.slice(room - 1).join(' ');
  if (rest !== '') shown.push(fits(rest) ? rest : cut(rest, fits));
  return { size: min, lines: shown.map((line) => (fits(line) ? line : cut(line, fits))), whole: false };
}

/** Height of so many lines in px, from the top of the first to the foot of the last. */
export function heightOf(lines: number, size: number, leading: number): number {
  return lines === 0 ? 0 : size + (lines - 1) * size * leading;
}

/** Sets a text into a box, from its top. */
export function setText(
  text: string,
  box: Box,
  setting: Setting,
  faces: Faces
): { runs: Run[]; height: number; whole: boolean } {
  if (text === '') return { runs: [], height: 0, whole: true };
  const { face, ink, leading, align } = setting;
  const { size, lines, whole } = fit(text, faces[face], box, setting);
  const runs = lines.map((line, order): Run => {
    const width = faces[face].width(line, size);
    return {
      face,
      text: line,
      size,
      x: align === 'end' ? box.x + box.w - width : box.x,
      y: box.y + size * ASCENT + order * size * leading,
      width,
      ink,
      box
    };
  });
  return { runs, height: heightOf(lines.length, size, leading), whole };
}
