import { buildGexf } from '#lib/delivery/downloads.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(await buildGexf(), { headers: { 'content-type': 'application/gexf+xml' } });
