import { json } from '@sveltejs/kit';
import { LOCALES, type Locale } from '#lib/model/tables.ts';
import { CHAPTERS } from '#lib/story/chapters.ts';
import { pictureOf, shapesOf } from '#lib/story/picture.ts';
import { loadExplorer } from '../../explorer-load.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

/** The pictures of the chapters as they stand in the pages of the story, for the site in one file, whose pages are made in the browser. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = params.lang as Locale;
  const ground = { ...(await loadExplorer(locale)), locale };
  return json({
    shapes: shapesOf(ground),
    pictures: Object.fromEntries(CHAPTERS.map((chapter) => [chapter.id, pictureOf(chapter, ground)]))
  });
};
