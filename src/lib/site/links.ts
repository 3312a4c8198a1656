import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/tables.ts';

const lang = (locale: Locale) => (locale === 'fr' ? ('fr' as const) : undefined);

/** Addresses of the pages in a language; they hold under any base path. */
export const pages = {
  explorer: (locale: Locale) => resolve('/[[lang=lang]]', { lang: lang(locale) }),
  claims: (locale: Locale) => resolve('/[[lang=lang]]/claims', { lang: lang(locale) }),
  data: (locale: Locale) => resolve('/[[lang=lang]]/data', { lang: lang(locale) }),
  about: (locale: Locale) => resolve('/[[lang=lang]]/about', { lang: lang(locale) })
};

export type PageName = keyof typeof pages;

/** With the slash that every page's folder ends on, so that no redirect is needed. */
export function pageLink(page: PageName, locale: Locale): string {
  return pages[page](locale).replace(/\/?$/, '/');
}
