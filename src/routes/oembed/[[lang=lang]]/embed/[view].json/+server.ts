import { error } from '@sveltejs/kit';
import { EMBED_VIEWS } from '#lib/embed/views.ts';
import { EMBED_WORDS } from '#lib/embed/words.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { ORIGIN } from '#lib/site/origin.ts';
import { answer } from '../../../answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** oEmbed holds whole addresses only: without SITE_ORIGIN there is none. */
export const prerender = ORIGIN !== '';

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    EMBED_VIEWS.map((view) => (locale === 'fr' ? { lang: locale, view } : { view }))
  );

/** The oEmbed answer of a chart. */
export const GET: RequestHandler = ({ params, url }) => {
  const view = EMBED_VIEWS.find((each) => each === params.view);
  if (!view) error(404);
  const { title, alt } = EMBED_WORDS[view];
  const locale = params.lang ?? 'en';
  return answer({ path: view, locale, title: title(), alt: alt(), card: { kind: 'page', id: view } }, url);
};
