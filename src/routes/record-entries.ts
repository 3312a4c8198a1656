import { buildTables } from '#lib/delivery/build.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { pagedRecords } from '#lib/views/record-index.ts';

/** Every record that has a page, in both languages, as parameters of its routes. */
export async function recordEntries() {
  const records = pagedRecords({ tables: await buildTables('en') });
  return LOCALES.flatMap((locale) =>
    records.map((record) => (locale === 'fr' ? { lang: locale, ...record } : record))
  );
}
