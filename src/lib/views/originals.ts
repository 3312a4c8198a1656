import type { CountryReport } from '#lib/model/country-report.ts';
import type { Event } from '#lib/model/event.ts';
import type { Source } from '#lib/model/source.ts';
import type { Tables } from '#lib/model/tables.ts';

/** How many rows of a table have their original publication first, and those that have not. */
export interface Originals<Row> {
  rows: number;
  confirmed: number;
  missing: { row: Row; sources: Source[] }[];
}

/** What is known of the originals of both tables whose rows are claims. */
export function originals(tables: Pick<Tables, 'events' | 'country_reports' | 'sources'>): {
  events: Originals<Event>;
  reports: Originals<CountryReport>;
} {
  const byId = new Map(tables.sources.map((source) => [source.id, source]));
  return { events: originalsOf(tables.events, byId), reports: originalsOf(tables.country_reports, byId) };
}

function originalsOf<Row extends Event | CountryReport>(
  rows: readonly Row[],
  byId: ReadonlyMap<string, Source>
): Originals<Row> {
  const missing = rows
    .filter((row) => !row.original)
    .map((row) => ({ row, sources: row.source_ids.flatMap((id) => byId.get(id) ?? []) }));
  return { rows: rows.length, confirmed: rows.length - missing.length, missing };
}
