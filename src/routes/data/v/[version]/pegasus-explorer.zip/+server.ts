import { buildZip } from '#lib/delivery/downloads.ts';
import { buildVersions } from '#lib/delivery/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => buildVersions().map(({ id }) => ({ version: id }));

/** The whole data package of a version. */
export const GET: RequestHandler = ({ params }) =>
  new Response(buildZip(params.version), { headers: { 'content-type': 'application/zip' } });
