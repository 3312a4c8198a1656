import { json } from '@sveltejs/kit';
import { buildTables, packFor } from '#lib/delivery/build.ts';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** All tables in one language, as the explorer loads them. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = params.lang as Locale;
  return json(packFor(await buildTables(locale), locale, import.meta.env.DATA_VERSION));
};
