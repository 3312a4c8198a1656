import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/tables.ts';
import { classroomLink, pageLink } from '#lib/site/links.ts';

// Kept from the addresses of the menu (`site/links.ts`), which every page loads.
const lang = (locale: Locale) => (locale === 'fr' ? ('fr' as const) : undefined);
const folder = (address: string) => address.replace(/\/?$/, '/');

/** How hard the story is to read. A path, so that a link keeps it and nothing is stored. */
export const LEVELS = ['full', 'plain'] as const;
export type Level = (typeof LEVELS)[number];

export const levelLink = (level: Level, locale: Locale): string =>
  level === 'full'
    ? pageLink('story', locale)
    : folder(resolve('/[[lang=lang]]/story/plain', { lang: lang(locale) }));

/** The glossary in the same level. */
export const glossaryLink = (level: Level, locale: Locale): string =>
  classroomLink(level === 'full' ? 'glossary/' : 'glossary/plain/', locale);

/** The slides. */
export const presentLink = (locale: Locale): string =>
  folder(resolve('/[[lang=lang]]/story/present', { lang: lang(locale) }));

/** What the one who speaks reads, in a window of its own. */
export const notesLink = (locale: Locale): string =>
  folder(resolve('/[[lang=lang]]/story/present/notes', { lang: lang(locale) }));
