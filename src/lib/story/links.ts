import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/tables.ts';
import { classroomLink, folder, lang, pageLink } from '#lib/site/links.ts';

// Addresses that are not in the menu stand here, not in `site/links.ts`, which every page loads.

/** How hard the story, or the glossary, is to read. A path, so that a link keeps it and nothing is stored. */
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
