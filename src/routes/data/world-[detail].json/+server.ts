import { json } from '@sveltejs/kit';
import { buildWorld, type WorldDetail } from '#lib/delivery/build.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ detail: '110m' }, { detail: '50m' }];

export const GET: RequestHandler = ({ params }) => json(buildWorld(params.detail as WorldDetail));
