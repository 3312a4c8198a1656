import { json } from '@sveltejs/kit';
import { buildVersions } from '#lib/delivery/versions.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every version of the tables, oldest first. */
export const GET: RequestHandler = () => json(buildVersions());
