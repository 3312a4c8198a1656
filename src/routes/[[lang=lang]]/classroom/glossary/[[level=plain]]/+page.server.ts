import { tellGlossary } from '#lib/classroom/glossary/tell.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { GLOSSARY } from '../../../../classroom.ts';
import type { PageServerLoad } from './$types';

/** The glossary in the language and the reading level of the path. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const level = params.level ?? ('full' as const);
  return { level, glossary: tellGlossary(GLOSSARY[locale], level, await buildTables(locale), locale) };
};
