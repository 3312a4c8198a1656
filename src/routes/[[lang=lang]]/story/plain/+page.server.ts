import { withTerms } from '#lib/classroom/matcher.ts';
import { buildTables } from '#lib/delivery/build.ts';
import type { Level } from '#lib/story/links.ts';
import { EN } from '#lib/story/plain/en.ts';
import { FR } from '#lib/story/plain/fr.ts';
import { tell } from '#lib/story/tell.ts';
import { GLOSSARY } from '../../../classroom.ts';
import type { PageServerLoad } from './$types';

/** The same chapters in plain language. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const tables = await buildTables(locale);
  const chapters = tell(locale === 'fr' ? FR : EN, tables, locale);
  return { level: 'plain' as Level, ...withTerms(chapters, GLOSSARY[locale], tables, locale) };
};
