import { buildTables } from '#lib/delivery/build.ts';
import { deal } from '#lib/present/deal.server.ts';
import { EN } from '#lib/present/en.ts';
import { FR } from '#lib/present/fr.ts';
import { EN as STORY_EN } from '#lib/story/en.ts';
import { FR as STORY_FR } from '#lib/story/fr.ts';
import { tell } from '#lib/story/tell.ts';
import type { PageServerLoad } from './$types';

/** The slides, and beside each the chapter in full. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const tables = await buildTables(locale);
  const [deck, story] = locale === 'fr' ? [FR, STORY_FR] : [EN, STORY_EN];
  return { slides: deal(deck, story, tables, locale), chapters: tell(story, tables, locale) };
};
