import { json } from '@sveltejs/kit';
import { buildTables } from '#lib/delivery/build.ts';
import { pack } from '#lib/load/compact.ts';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** All tables in one language, as the explorer loads them. */
export const GET: RequestHandler = async ({ params }) =>
  json(pack(await buildTables(params.lang as Locale), import.meta.env.DATA_VERSION));
