import type { Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { pageLink } from '#lib/site/links.ts';
import type { Opening } from './lessons.ts';

/** Where a step or a task leads. */
export function openingLink(open: Opening, locale: Locale): string {
  const page = pageLink(open.page, locale);
  if (open.page === 'explorer') return open.query === '' ? page : `${page}?${open.query}`;
  return open.id === '' ? page : `${page}#${open.id}`;
}

/** What the link says: which page it opens, in a tab of its own. */
export function openingName({ page }: Opening): string {
  const names = {
    explorer: m.classroom_open_explorer,
    story: m.classroom_open_story,
    claims: m.classroom_open_claims,
    data: m.classroom_open_data
  };
  return names[page]();
}
