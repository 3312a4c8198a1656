import { PAGE_KINDS } from '#lib/model/record.ts';
import { LOCALES } from '#lib/model/tables.ts';
import type { EntryGenerator } from './$types';

/** A list of each kind, in both languages. */
export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    PAGE_KINDS.map((kind) => (locale === 'fr' ? { lang: locale, kind } : { kind }))
  );
