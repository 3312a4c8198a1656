import { json } from '@sveltejs/kit';
import { buildVersions } from '#lib/delivery/versions.ts';
import { stepTo } from '../../../../versions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => buildVersions().map(({ id }) => ({ version: id }));

/** What a version changed against the one before it; the first one changed nothing. */
export const GET: RequestHandler = ({ params }) => json(stepTo(params.version)?.changes ?? []);
