import { currentVersion, packageText, versionPackage } from '#lib/delivery/versions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The schema of the current tables, which says in full which version they are. */
export const GET: RequestHandler = () =>
  new Response(packageText(versionPackage(currentVersion())), {
    headers: { 'content-type': 'application/json' }
  });
