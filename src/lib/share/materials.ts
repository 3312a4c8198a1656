import type { Topology } from 'topojson-specification';
import serif from '#lib/ui/fonts/source-serif-600.woff2?url';
import sans from '#lib/ui/fonts/libre-franklin.woff2?url';
import tokens from '#lib/ui/tokens.css?raw';
import { lightInk } from '#lib/drawing/ink.ts';
import { FAMILIES, type Pen } from '#lib/drawing/pen.ts';

/** What a picture is made from in a browser. */
export interface Materials {
  pen: Pen;
  /** The typefaces of the site as `@font-face` rules that need no other file. */
  fonts: string;
  world: Topology;
  /** The finer shapes did not come. */
  coarse: boolean;
  pictureOf: typeof import('#lib/figures/picture/picture.ts').pictureOf;
}

async function inlined(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

const face = (name: string, weight: string, source: string) =>
  `@font-face{font-family:'${name}';font-weight:${weight};src:url(${source}) format('woff2')}`;

/** Widths as the page's own typefaces give them; they are there, or asked for by `load`. */
function measure(): Pen['measure'] {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, face = 'sans', weight = 400 }) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${FAMILIES[face]}`;
    return context.measureText(text).width;
  };
}

/**
 * All that pictures are made from, in the light theme: on a dark page, too, a picture is for paper and other people's pages.
 * @param world the shapes that are there in any case
 * @param detail asks for finer ones; null where no map is drawn
 */
export async function loadMaterials(
  world: Topology,
  detail: (() => Promise<Topology>) | null
): Promise<Materials> {
  const finer = detail?.().catch(() => null) ?? null;
  const [{ pictureOf }, sansData, serifData, fine] = await Promise.all([
    import('#lib/figures/picture/picture.ts'),
    inlined(sans),
    inlined(serif),
    finer,
    document.fonts.load(`400 12px ${FAMILIES.sans}`),
    document.fonts.load(`600 12px ${FAMILIES.sans}`),
    document.fonts.load(`600 12px ${FAMILIES.serif}`)
  ]);
  return {
    pen: { ink: lightInk(tokens), measure: measure() },
    fonts: face('Libre Franklin', '400 700', sansData) + face('Source Serif 4', '600', serifData),
    world: fine ?? world,
    coarse: detail !== null && fine === null,
    pictureOf
  };
}
