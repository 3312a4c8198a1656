import { error, json } from '@sveltejs/kit';
import { buildTables, packFor } from '#lib/delivery/build.ts';
import { EMBED_VIEWS } from '#lib/embed/views.ts';
import { slim } from '#lib/load/slim.ts';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((lang) => EMBED_VIEWS.map((view) => ({ view, lang })));

/** What one embedded chart reads of the tables, in the form of the file that the explorer loads. */
export const GET: RequestHandler = async ({ params }) => {
  const view = EMBED_VIEWS.find((each) => each === params.view);
  if (!view) error(404);
  const locale = params.lang as Locale;
  return json(packFor(slim(view, await buildTables(locale)), locale, import.meta.env.DATA_VERSION));
};
