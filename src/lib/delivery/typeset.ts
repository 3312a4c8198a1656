import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** The two typefaces of the site, as outlines. Only ever run while building. */
const FONTS = 'src/lib/ui/fonts';

const short = (value: number) => Math.round(value * 10) / 10;

const has = (font: Font, sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);

/** What a face can write: a sign that it lacks without its accent, a narrow space as a plain no-break one, else nothing. */
function writable(text: string, font: Font): string {
  return [...text]
    .map((sign) => {
      if (has(font, sign)) return sign;
      if (/\s/.test(sign)) return '\u00a0';
      const [base = ''] = sign.normalize('NFD');
      return has(font, base) ? base : '';
    })
    .join('');
}

function fontOf(file: string): Font {
  const font = create(readFileSync(`${FONTS}/${file}`));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font.`);
  return font;
}

function faceOf(font: Font) {
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

type Name = 'serif' | 'sans';

const fonts: Partial<Record<Name, Font>> = {};

function read(name: Name): Font {
  fonts[name] ??= fontOf(name === 'serif' ? 'source-serif-600.woff2' : 'libre-franklin.woff2');
  return fonts[name];
}

const faces: Partial<Record<Name, ReturnType<typeof faceOf>>> = {};

/** Source Serif 4 Semibold and Libre Franklin, read once. */
export function typeset() {
  faces.serif ??= faceOf(read('serif'));
  faces.sans ??= faceOf(read('sans'));
  return { serif: faces.serif, sans: faces.sans };
}

/** Whether a face has every sign of a text, spaces aside. */
export function isWritable(text: string, face: Name): boolean {
  return [...text].every((sign) => /\s/.test(sign) || has(read(face), sign));
}
