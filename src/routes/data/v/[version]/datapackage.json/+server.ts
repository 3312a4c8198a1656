import { buildVersions, packageText, versionPackage } from '#lib/delivery/versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => buildVersions().map(({ id }) => ({ version: id }));

/** The schema of a version. */
export const GET: RequestHandler = ({ params }) =>
  new Response(packageText(versionPackage(params.version)), {
    headers: { 'content-type': 'application/json' }
  });
