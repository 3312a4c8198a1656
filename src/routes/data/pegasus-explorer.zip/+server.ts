import { buildZip } from '#lib/delivery/downloads.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole data package. */
export const GET: RequestHandler = () =>
  new Response(buildZip(), { headers: { 'content-type': 'application/zip' } });
