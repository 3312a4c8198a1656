import { css, mix, parseRgb, type Rgb } from '#lib/charts/WorldMap/gl/colours.ts';

/** A colour of the light theme by the name of its variable: `ink('--accent')` → `#b3450a`. */
export type Ink = (name: string) => string;

/** Reads the light theme out of the style sheet of the site. Throws on a name that it does not have. */
export function lightInk(sheet: string): Ink {
  const light = /:root\s*\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const values = new Map(
    [...light.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((found) => [found[1], found[2]])
  );
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The light theme has no colour ${name}.`);
    return value;
  };
}

const rgb = (hex: string): Rgb =>
  parseRgb([1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(' '));

/** So many percent of one colour in another, as the style sheets mix them; a flat colour packs better than a veil. */
export const blend = (hex: string, ground: string, share: number): string =>
  css(mix(rgb(hex), rgb(ground), share));
