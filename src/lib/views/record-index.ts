import type { PageKind } from '#lib/model/record.ts';
import type { Catalog } from './catalog.ts';

export interface IndexItem {
  id: string;
  label: string;
  /** The year of an event. */
  note?: string;
  /** A firm that is listed only so that a change of hands can be shown. */
  notHost?: boolean;
}

/** All records of a kind for a list of links: events by date, the others by their name. */
export function recordIndex(kind: PageKind, catalog: Catalog): IndexItem[] {
  const { tables, locale } = catalog;
  if (kind === 'event') {
    return tables.events.map((row) => ({ id: row.id, label: row.title, note: row.date.slice(0, 4) }));
  }
  const items: IndexItem[] =
    kind === 'country'
      ? tables.countries.map((row) => ({ id: row.iso3, label: catalog.nameOf(row.iso3) }))
      : tables.providers.map((row) => ({ id: row.id, label: row.name, notHost: row.kind === 'not_a_host' }));
  return items.sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Every record that has a page, by kind and id. */
export function pagedRecords({ tables }: Pick<Catalog, 'tables'>): { kind: PageKind; id: string }[] {
  return [
    ...tables.countries.map((row) => ({ kind: 'country' as const, id: row.iso3 })),
    ...tables.providers.map((row) => ({ kind: 'provider' as const, id: row.id })),
    ...tables.events.map((row) => ({ kind: 'event' as const, id: row.id }))
  ];
}
