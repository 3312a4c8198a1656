import { tellKey } from '#lib/classroom/tell.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { CLASSROOM } from '../../../../classroom.ts';
import type { PageServerLoad } from './$types';

/** The key, counted in the tables while prerendering. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  return { answers: tellKey(params.lesson, CLASSROOM[locale], await buildTables(locale), locale) };
};
