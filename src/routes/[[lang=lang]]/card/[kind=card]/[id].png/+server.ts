import { error } from '@sveltejs/kit';
import { cardNames, drawCard } from '#lib/cards/card.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { pngOf } from '#lib/delivery/raster.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { studioOf } from '../../../../studio.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every record and page, in both languages. */
export const entries: EntryGenerator = async () => {
  const names = cardNames(await buildTables('en'));
  return LOCALES.flatMap((locale) =>
    names.map((name) => (locale === 'fr' ? { lang: locale, ...name } : name))
  );
};

/** A social image, 1200 × 630. */
export const GET: RequestHandler = async ({ params }) => {
  const drawing = drawCard({ kind: params.kind, id: params.id }, await studioOf(params.lang ?? 'en'));
  if (!drawing) error(404);
  return new Response(await pngOf(drawing), { headers: { 'content-type': 'image/png' } });
};
