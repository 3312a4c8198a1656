import type { Locale } from '#lib/model/tables.ts';
import { jsonOf } from '../archive.ts';

interface Drawn {
  shapes: string;
  pictures: Record<string, string>;
}

const drawn = new Map<Locale, Drawn>();

function drawnIn(locale: Locale): Drawn {
  const found = drawn.get(locale) ?? (jsonOf(`story/pictures.${locale}.json`) as Drawn);
  drawn.set(locale, found);
  return found;
}

/** Stands in for `story/picture.ts`: the pictures of the chapters as they were drawn while the site was built. */
export const pictureOf = ({ id }: { id: string }, { locale }: { locale: Locale }): string =>
  drawnIn(locale).pictures[id] ?? ' ';

/** The shapes that the maps among them draw from. */
export const shapesOf = ({ locale }: { locale: Locale }): string => drawnIn(locale).shapes;
