import { buildFile } from '#lib/delivery/build.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(buildFile('datapackage.json'), { headers: { 'content-type': 'application/json' } });
