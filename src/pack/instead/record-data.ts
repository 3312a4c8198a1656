import type { PageKind } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { evidence } from '#lib/views/evidence.ts';
import { recordIndex } from '#lib/views/record-index.ts';
import { loadTables } from '../../routes/explorer-data.ts';

/** Stands in for `routes/record-data.ts`: the pages of records are made where they are read, from the tables in the file. */
export async function loadRecord(kind: PageKind, id: string, locale: Locale) {
  const explorer = new Explorer(await loadTables(locale), locale);
  const record = { kind, id };
  const found = evidence(record, explorer.catalog);
  return found ? { explorer, record, found, cardAlt: '' } : null;
}

/** All records of a kind. */
export async function loadKind(kind: PageKind, locale: Locale) {
  const { catalog } = new Explorer(await loadTables(locale), locale);
  return { kind, items: recordIndex(kind, catalog) };
}
