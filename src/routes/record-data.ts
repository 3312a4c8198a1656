import { error } from '@sveltejs/kit';
import { cardAlt } from '#lib/cards/alt.ts';
import type { PageKind } from '#lib/model/record.ts';
import type { Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { catalog } from '#lib/views/catalog.ts';
import { evidence } from '#lib/views/evidence.ts';
import { recordIndex } from '#lib/views/record-index.ts';

/** A record with its evidence and what its social image shows, while prerendering; 404 for one that is not in the data. */
export async function loadRecord(kind: PageKind, id: string, locale: Locale) {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    const explorer = new Explorer(await buildTables(locale), locale);
    const record = { kind, id };
    const found = evidence(record, explorer.catalog);
    if (found) {
      const { studioOf } = await import('./studio.ts');
      return { explorer, record, found, cardAlt: cardAlt(found, await studioOf(locale)) };
    }
  }
  error(404, m.not_in_this_data());
}

/** All records of a kind, while prerendering. */
export async function loadKind(kind: PageKind, locale: Locale) {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    return { kind, items: recordIndex(kind, catalog(await buildTables(locale), locale)) };
  }
  error(404);
}
