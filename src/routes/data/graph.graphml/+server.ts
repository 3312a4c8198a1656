import { buildGraphml } from '#lib/delivery/downloads.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(await buildGraphml(), { headers: { 'content-type': 'application/graphml+xml' } });
