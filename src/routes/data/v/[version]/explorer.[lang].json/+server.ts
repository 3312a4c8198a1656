import { json } from '@sveltejs/kit';
import { buildTables, packFor } from '#lib/delivery/build.ts';
import { buildVersions, folderOf } from '#lib/delivery/versions.ts';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  buildVersions().flatMap(({ id }) => LOCALES.map((lang) => ({ version: id, lang })));

/** The tables of a version in one language, as the explorer of today loads them. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = params.lang as Locale;
  return json(packFor(await buildTables(locale, folderOf(params.version)), locale));
};
