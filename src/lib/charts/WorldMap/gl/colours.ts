import type { Layer } from '#lib/views/filter.ts';
import { LAYER_WORDS } from '../words.ts';

/** The colours of the page that the zoomable map needs, as red, green and blue of 0…255. */
export type Rgb = readonly [r: number, g: number, b: number];

const NAMES = {
  sea: '--sea',
  globe: '--surface',
  land: '--land',
  border: '--border',
  ink: '--ink',
  accent: '--accent'
} as const;

export type Colours = Record<keyof typeof NAMES, Rgb> & { hue: Record<Layer, Rgb> };

/** `rgb(160, 44, 93)` → `[160, 44, 93]` */
export function parseRgb(text: string): Rgb {
  const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b];
}

/** As `color-mix(in srgb, hue share%, land)` does in the style sheet. */
export function mix(hue: Rgb, land: Rgb, share: number): Rgb {
  const part = share / 100;
  const at = (i: 0 | 1 | 2) => Math.round(hue[i] * part + land[i] * (1 - part));
  return [at(0), at(1), at(2)];
}

export const css = ([r, g, b]: Rgb): string => `rgb(${r},${g},${b})`;

/** Reads the colours in force, light or dark, by a probe that is never seen. */
export function readColours(within: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const read = (name: string): Rgb => {
    probe.style.color = `var(${name})`;
    return parseRgb(getComputedStyle(probe).color);
  };
  const base = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, read(name)]));
  const hue = Object.fromEntries(
    Object.entries(LAYER_WORDS).map(([layer, words]) => [layer, read(words.hue)])
  );
  probe.remove();
  return { ...base, hue } as Colours;
}

/** Calls back when the theme changes, by hand or with the system. */
export function onTheme(changed: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  media.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', changed);
  };
}
