import type { Addresses } from './links.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A sitemap of pages that exist in both languages: each with its alternates, as sitemaps.org and Google ask. */
export function sitemap(pages: readonly Addresses[]): string {
  const entries = pages.flatMap((page) => {
    const alternates = (['en', 'fr'] as const)
      .map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${escape(page[each])}"/>`)
      .join('');
    return [page.en, page.fr].map((address) => `<url><loc>${escape(address)}</loc>${alternates}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    ''
  ].join('\n');
}
