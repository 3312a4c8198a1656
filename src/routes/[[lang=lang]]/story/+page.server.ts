import { withTerms } from '#lib/classroom/matcher.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { EN } from '#lib/story/en.ts';
import { FR } from '#lib/story/fr.ts';
import type { Level } from '#lib/story/links.ts';
import { tell } from '#lib/story/tell.ts';
import { GLOSSARY } from '../../classroom.ts';
import type { PageServerLoad } from './$types';

/** The texts in the language of the page, from the disk while prerendering: no script carries them. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const tables = await buildTables(locale);
  const chapters = tell(locale === 'fr' ? FR : EN, tables, locale);
  return { level: 'full' as Level, ...withTerms(chapters, GLOSSARY[locale], tables, locale) };
};
