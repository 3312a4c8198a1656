import { resolve } from '$app/paths';
import type { CardKind, PageKind } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';

/** The segment of a language in a route: English has none. */
export const lang = (locale: Locale) => (locale === 'fr' ? ('fr' as const) : undefined);

/** With the slash that every page's folder ends on, so that no redirect is needed. */
export const folder = (address: string) => address.replace(/\/?$/, '/');

/** Addresses of the pages in a language; they hold under any base path. */
export const pages = {
  explorer: (locale: Locale) => resolve('/[[lang=lang]]', { lang: lang(locale) }),
  story: (locale: Locale) => resolve('/[[lang=lang]]/story', { lang: lang(locale) }),
  claims: (locale: Locale) => resolve('/[[lang=lang]]/claims', { lang: lang(locale) }),
  data: (locale: Locale) => resolve('/[[lang=lang]]/data', { lang: lang(locale) }),
  changes: (locale: Locale) => resolve('/[[lang=lang]]/data/changes', { lang: lang(locale) }),
  about: (locale: Locale) => resolve('/[[lang=lang]]/about', { lang: lang(locale) }),
  classroom: (locale: Locale) => resolve('/[[lang=lang]]/classroom', { lang: lang(locale) }),
  open: (locale: Locale) => resolve('/[[lang=lang]]/open', { lang: lang(locale) })
};

export type PageName = keyof typeof pages;

/** The same page in each language. */
export type Addresses = Record<Locale, string>;

export function pageLink(page: PageName, locale: Locale): string {
  return folder(pages[page](locale));
}

/** The page of a record: `/country/MEX/`, `/fr/provider/m247/`. */
export function recordLink(kind: PageKind, id: string, locale: Locale): string {
  return folder(resolve('/[[lang=lang]]/[kind=record]/[id]', { lang: lang(locale), kind, id }));
}

/** What a version of the data changed: `/data/changes/2026-11-24-1a2b3c4d/`. */
export function changesLink(version: string, locale: Locale): string {
  return folder(resolve('/[[lang=lang]]/data/changes/[version]', { lang: lang(locale), version }));
}

/** A page under `/classroom/`: `glossary/`, `who-says-so/key/`. */
export const classroomLink = (path: string, locale: Locale): string => pageLink('classroom', locale) + path;

/** A page under `/embed/`: `''` for the list, `map/`, `country/MEX/`. */
export const embedLink = (path: string, locale: Locale): string =>
  folder(resolve('/[[lang=lang]]/embed', { lang: lang(locale) })) + path;

/** All records of a kind: `/country/`, `/fr/event/`. */
export function kindLink(kind: PageKind, locale: Locale): string {
  return folder(resolve('/[[lang=lang]]/[kind=record]', { lang: lang(locale), kind }));
}

/** The social image of a record, or of a page that is none: `/card/country/MEX.png`, `/fr/card/page/data.png`. */
export function cardLink(kind: CardKind, id: string, locale: Locale): string {
  return resolve('/[[lang=lang]]/card/[kind=card]/[id].png', { lang: lang(locale), kind, id });
}

export const inBoth = (link: (locale: Locale) => string): Addresses => ({ en: link('en'), fr: link('fr') });
