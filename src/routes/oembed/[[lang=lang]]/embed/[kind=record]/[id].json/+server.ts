import { error } from '@sveltejs/kit';
import { cardAlt } from '#lib/cards/alt.ts';
import { recordMeta } from '#lib/panels/record-meta.ts';
import { ORIGIN } from '#lib/site/origin.ts';
import { evidence } from '#lib/views/evidence.ts';
import { recordEntries } from '../../../../../record-entries.ts';
import { studioOf } from '../../../../../studio.ts';
import { answer } from '../../../../answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** oEmbed holds whole addresses only: without SITE_ORIGIN there is none. */
export const prerender = ORIGIN !== '';

export const entries: EntryGenerator = recordEntries;

/** The oEmbed answer of the card of a record. */
export const GET: RequestHandler = async ({ params: { lang, kind, id }, url }) => {
  const locale = lang ?? 'en';
  const studio = await studioOf(locale);
  const found = evidence({ kind, id }, studio.catalog);
  const meta = found && recordMeta(found, studio.catalog);
  if (!meta) error(404);
  const alt = cardAlt(found, studio);
  return answer({ path: `${kind}/${id}`, locale, title: meta.title, alt, card: { kind, id } }, url);
};
