import type { Case } from '#lib/model/case.ts';
import type { Event } from '#lib/model/event.ts';
import type { Catalog } from '#lib/views/catalog.ts';
import { defang } from '#lib/views/defang.ts';
import type { Selection } from '#lib/views/filter.ts';
import { eventDate as knownDate } from '#lib/views/time.ts';
import { formatDate, formatRange } from '#lib/ui/dates.ts';
import { m } from '#lib/paraglide/messages.js';

/** The name of a case, or its role where the person is not named. */
export function caseLabel(row: Case): string {
  return row.name ?? m.case_withheld();
}

/** The name of a network: its AS number always, its name where known. */
export function networkLabel(asn: number, year: 2016 | 2025 | 2026, catalog: Catalog): string {
  const name = catalog.network.get(asn)?.[`name_${year}`];
  return name ? `${name} (AS${asn})` : `AS${asn}`;
}

/** What a record is called, for chips and titles; its id where it is not in this data. Domains are defanged. */
export function selectionLabel(selection: Selection, catalog: Catalog): string {
  switch (selection.kind) {
    case 'country':
      return catalog.nameOf(selection.id);
    case 'event':
      return catalog.event.get(selection.id)?.title ?? selection.id;
    case 'provider':
      return catalog.provider.get(selection.id)?.name ?? selection.id;
    case 'domain':
      return defang(selection.id);
    case 'case': {
      const row = catalog.case.get(selection.id);
      return row ? caseLabel(row) : selection.id;
    }
  }
}

/** When an event was, at the precision of its source: `July 2021`. */
export function eventDate(event: Event, locale: string): string {
  const start = knownDate(event);
  return event.end_date ? formatRange(start, event.end_date, locale) : formatDate(start, locale);
}

/** What stands above the name of a record: the date of an event, the kind of all others. */
export function eyebrowOf({ kind, id }: Selection, catalog: Catalog): string {
  const event = kind === 'event' ? catalog.event.get(id) : undefined;
  return event ? eventDate(event, catalog.locale) : m[`kind_${kind}`]();
}
