import { buildFile } from '#lib/delivery/build.ts';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => TABLE_NAMES.map((table) => ({ table }));

/** A table of the data package, byte for byte. */
export const GET: RequestHandler = ({ params }) =>
  new Response(buildFile(`${params.table}.csv`), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
