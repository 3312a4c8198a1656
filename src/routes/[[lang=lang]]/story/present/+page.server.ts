import { buildTables } from '#lib/delivery/build.ts';
import { deal } from '#lib/present/deal.server.ts';
import { EN } from '#lib/present/en.ts';
import { FR } from '#lib/present/fr.ts';
import { EN as STORY_EN } from '#lib/story/en.ts';
import { FR as STORY_FR } from '#lib/story/fr.ts';
import type { PageServerLoad } from './$types';

/** The slides in the language of the page, from the disk while prerendering. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const tables = await buildTables(locale);
  return {
    slides: locale === 'fr' ? deal(FR, STORY_FR, tables, locale) : deal(EN, STORY_EN, tables, locale)
  };
};
