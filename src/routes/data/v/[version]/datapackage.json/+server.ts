import { buildVersions, versionPackage } from '#lib/delivery/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => buildVersions().map(({ id }) => ({ version: id }));

/** The schema of a version. */
export const GET: RequestHandler = ({ params }) =>
  new Response(`${JSON.stringify(versionPackage(params.version), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' }
  });
