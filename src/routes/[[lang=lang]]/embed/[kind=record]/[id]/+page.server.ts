import { buildTables } from '#lib/delivery/build.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import type { EntryGenerator } from './$types';

/** Every record that has a page, in both languages. */
export const entries: EntryGenerator = async () => {
  const records = pagedRecords({ tables: await buildTables('en') });
  return LOCALES.flatMap((locale) =>
    records.map((record) => (locale === 'fr' ? { lang: locale, ...record } : record))
  );
};
