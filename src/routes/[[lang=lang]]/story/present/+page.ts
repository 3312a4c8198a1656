import type { Locale } from '#lib/model/tables.ts';
import { loadExplorer } from '../../../explorer-load.ts';
import type { PageLoad } from './$types';

/** The pictures are drawn while prerendering and stand in the page: once it is there, the slides ask for nothing more. */
export const load: PageLoad = async ({ params, data }) => {
  if (!import.meta.env.SSR) return { ...data, pictures: {}, shapes: ' ' };
  const locale: Locale = params.lang ?? 'en';
  const { pictureOf, shapesOf } = await import('#lib/story/picture.ts');
  const ground = { ...(await loadExplorer(locale)), locale };
  return {
    ...data,
    pictures: Object.fromEntries(data.slides.map((slide) => [slide.id, pictureOf(slide, ground)])),
    shapes: shapesOf(ground)
  };
};
