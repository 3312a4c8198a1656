import type { Locale } from '#lib/model/tables.ts';
import { pictureOf, shapesOf } from './picture.ts';

/** Stands in for the `+page.ts` of the slides, whose pictures stand in the page on the site. */
export function load({ params, data }: { params: { lang?: Locale }; data: { slides: { id: string }[] } }) {
  const ground = { locale: params.lang ?? ('en' as const) };
  return {
    ...data,
    pictures: Object.fromEntries(data.slides.map((slide) => [slide.id, pictureOf(slide, ground)])),
    shapes: shapesOf(ground)
  };
}
