import { buildJson } from '#lib/delivery/downloads.ts';
import { TABLE_NAMES, type TableName } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => TABLE_NAMES.map((table) => ({ table }));

/** A table of the data package with all its columns, as JSON. */
export const GET: RequestHandler = async ({ params }) =>
  new Response(await buildJson(params.table as TableName), {
    headers: { 'content-type': 'application/json' }
  });
