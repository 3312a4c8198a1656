import { buildVersions, versionFile, versionPackage } from '#lib/delivery/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  buildVersions().flatMap(({ id }) =>
    versionPackage(id).resources.map(({ name }) => ({ version: id, table: name }))
  );

/** A table of a version, byte for byte. */
export const GET: RequestHandler = ({ params }) =>
  new Response(versionFile(params.version, `${params.table}.csv`), {
    headers: { 'content-type': 'text/csv; charset=utf-8' }
  });
