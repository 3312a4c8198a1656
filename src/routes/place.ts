import { hasPage } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';
import { pageLink, recordLink } from '#lib/site/links.ts';
import type { Place } from '#lib/state/place.ts';
import { queryOf, writeUrl } from '#lib/state/url.ts';
import { EMPTY_FILTER, type Selection } from '#lib/views/filter.ts';

/** The explorer opened on a record: `/?sel=country:MEX`. */
export const inExplorer = (selection: Selection, locale: Locale): string =>
  pageLink('explorer', locale) + queryOf(writeUrl({ filter: EMPTY_FILTER, selection }));

const address = (locale: Locale) => (to: Selection) =>
  hasPage(to.kind) ? recordLink(to.kind, to.id, locale) : inExplorer(to, locale);

/** Evidence beside the charts. */
export const drawerPlace = (locale: Locale): Place => ({
  heading: 'h4',
  whole: false,
  address: address(locale)
});

/** Evidence on a page of its own, which runs no script. */
export const pagePlace = (locale: Locale): Place => ({
  heading: 'h2',
  whole: true,
  address: address(locale)
});
