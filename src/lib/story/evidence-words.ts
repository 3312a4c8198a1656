import type { Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { pageLink, recordLink } from '#lib/site/links.ts';
import type { Selection } from '#lib/views/filter.ts';
import { formatDate } from '#lib/ui/dates.ts';
import type { Evidence } from './tell.ts';

/** What a piece of evidence is called: an event by its title, a report by its country and what it is about. */
export function nameOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'report':
      return m.story_report({ country: evidence.name, relation: m[`layer_${evidence.relation}`]() });
    case 'claim':
      return m.story_claim({ title: evidence.name });
    case 'table':
      return m.story_table({ name: evidence.id });
    default:
      return evidence.name;
  }
}

/** The day of what is dated. */
export const dateOf = (evidence: Evidence, locale: Locale): string =>
  'date' in evidence ? formatDate(evidence.date, locale) : '';

/** The page that shows it without a script. */
export function addressOf(evidence: Evidence, locale: Locale): string {
  switch (evidence.kind) {
    case 'report':
      return recordLink('country', evidence.iso3, locale);
    case 'claim':
      return `${pageLink('claims', locale)}#${evidence.id}`;
    case 'table':
      return `${pageLink('data', locale)}#${evidence.id}`;
    default:
      return recordLink(evidence.kind, evidence.id, locale);
  }
}

/** The record that opens beside the text; null for what has a page only. */
export function recordOf(evidence: Evidence): Selection | null {
  switch (evidence.kind) {
    case 'event':
    case 'provider':
      return { kind: evidence.kind, id: evidence.id };
    case 'report':
      return { kind: 'country', id: evidence.iso3 };
    default:
      return null;
  }
}
