import { error } from '@sveltejs/kit';
import { cardAlt } from '#lib/cards/alt.ts';
import { buildTables } from '#lib/delivery/build.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { recordMeta } from '#lib/panels/record-meta.ts';
import { ORIGIN } from '#lib/site/origin.ts';
import { evidence } from '#lib/views/evidence.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import { studioOf } from '../../../../../studio.ts';
import { answer } from '../../../../answer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** oEmbed holds whole addresses only: without SITE_ORIGIN there is none. */
export const prerender = ORIGIN !== '';

/** Every record that has a page, in both languages. */
export const entries: EntryGenerator = async () => {
  const records = pagedRecords({ tables: await buildTables('en') });
  return LOCALES.flatMap((locale) =>
    records.map((record) => (locale === 'fr' ? { lang: locale, ...record } : record))
  );
};

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
