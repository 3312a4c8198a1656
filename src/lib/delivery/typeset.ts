import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The two typefaces of the site, as outlines. Only ever run while building. */
const FONTS = 'src/lib/ui/fonts';

const short = (value: number) => Math.round(value * 10) / 10;

/** What a face can write: a sign that it lacks without its accent, a narrow space as a plain no-break one, else nothing. */
function writable(text: string, font: Font): string {
  const has = (sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  return [...text]
    .map((sign) => {
      if (has(sign)) return sign;
      if (/\s/.test(sign)) return '\u00a0';
      const [base = ''] = sign.normalize('NFD');
      return has(base) ? base : '';
    })
    .join('');
}

function faceOf(file: string) {
  const font = create(readFileSync(`${FONTS}/${file}`));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font.`);
  const widths = new Map<string, number>();
  const lay = (text: string) => font.layout(writable(text, font));
  const unit = (text: string) => {
    const known = widths.get(text) ?? lay(text).advanceWidth / font.unitsPerEm;
    widths.set(text, known);
    return known;
  };
  return {
    width: (text: string, size: number) => unit(text) * size,
    outline: (text: string, x: number, y: number, size: number) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = lay(text);
      let at = 0;
      let path = '';
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        for (const { command, args } of glyph.path.commands) {
          const points = args.map((value, odd) =>
            short(odd % 2 === 0 ? x + (at + xOffset + value) * scale : y - (yOffset + value) * scale)
          );
          path += LETTERS[command] + points.join(' ');
        }
        at += xAdvance;
      });
      return path;
    }
  };
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z'
} as const;

let faces: { serif: ReturnType<typeof faceOf>; sans: ReturnType<typeof faceOf> } | undefined;

/** Source Serif 4 Semibold and Libre Franklin, read once. */
export function typeset() {
  faces ??= { serif: faceOf('source-serif-600.woff2'), sans: faceOf('libre-franklin.woff2') };
  return faces;
}
