import { json } from '@sveltejs/kit';
import { buildTables } from '#lib/delivery/build.ts';
import { buildVersions, folderOf } from '#lib/delivery/versions.ts';
import { pack } from '#lib/load/compact.ts';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  buildVersions().flatMap(({ id }) => LOCALES.map((lang) => ({ version: id, lang })));

/** The tables of a version in one language, as the explorer of today loads them. */
export const GET: RequestHandler = async ({ params }) =>
  json(pack(await buildTables(params.lang as Locale, folderOf(params.version))));
