import { readFileSync } from 'node:fs';
import { lightInk } from '#lib/drawing/ink.ts';
import type { Pen } from '#lib/drawing/pen.ts';
import { typeset } from '#lib/delivery/typeset.ts';
import { pictureOf, type Picture } from '#lib/figures/picture/picture.ts';
import type { Provenance } from '#lib/figures/files.ts';
import type { FigureView } from '#lib/figures/explorer.ts';
import type { Locale } from '#lib/model/tables.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { filterInWords } from '#lib/panels/chips.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Sheet } from '#lib/views/records.ts';
import { tables } from './render.ts';
import { buildWorld } from '#lib/delivery/build.ts';

/** The typefaces of the site, measured without a browser; its light theme. */
export const pen: Pen = {
  ink: lightInk(readFileSync('src/lib/ui/tokens.css', 'utf8')),
  measure: (text, { size, face = 'sans', weight = 400 }) =>
    typeset()[face].width(text, size) * (weight === 600 && face === 'sans' ? 1.06 : 1)
};

/** Read once: what is drawn from these shapes is kept with them. */
const world = buildWorld('50m');

/** A view of a link as an explorer shows it. */
export function openView(link = '', locale: Locale = 'en'): Explorer {
  overwriteGetLocale(() => locale);
  const explorer = new Explorer(tables[locale], locale);
  explorer.restore(new URLSearchParams(link));
  return explorer;
}

export const PROVENANCE: Provenance = {
  title: 'A <title> & more',
  filter: '',
  source: 'Source of it',
  licence: 'Licences',
  version: '2026-11-24-3641cb69',
  permalink: 'https://example.org/?rel=servers&data=2026-11-24-3641cb69'
};

/** A picture on the real tables, in the view of a link: `picture('map', 'rel=servers')`. */
export function picture(
  view: FigureView,
  link = '',
  locale: Locale = 'en',
  { sheet, fonts }: { sheet?: Sheet; fonts?: string } = {}
): Picture {
  const explorer = openView(link, locale);
  const provenance = { ...PROVENANCE, filter: filterInWords(explorer) };
  const options = { pen, provenance, world };
  return pictureOf(view, explorer, { ...options, ...(sheet && { sheet }), ...(fonts && { fonts }) });
}
