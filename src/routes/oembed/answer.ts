import { oembedOf } from '#lib/embed/oembed.ts';
import type { CardKind } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';
import { cardLink, pageLink } from '#lib/site/links.ts';
import { absolute } from '#lib/site/origin.ts';

interface Embed {
  /** Below `embed/`: `map`, `country/MEX`. */
  path: string;
  locale: Locale;
  title: string;
  /** What its social image shows. */
  alt: string;
  card: { kind: CardKind; id: string };
}

/** A static answer, with whole addresses. */
export function answer({ path, locale, title, alt, card }: Embed, { pathname }: URL): Response {
  const image = absolute(cardLink(card.kind, card.id, locale), pathname);
  const site = absolute(pageLink('explorer', 'en'), pathname);
  return Response.json(oembedOf({ site, locale, path, title, alt, image }));
}
