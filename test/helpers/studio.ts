import { studio, type Studio } from '#lib/cards/studio.ts';
import { buildPackage, buildTokens, buildWorld } from '#lib/delivery/build.ts';
import { typeset } from '#lib/delivery/typeset.ts';
import type { Locale } from '#lib/model/tables.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { realTables } from './real.ts';

/** A studio on the real tables, as the build sets it up; the words are from then on in its language. */
export async function realStudio(locale: Locale): Promise<Studio> {
  overwriteGetLocale(() => locale);
  return studio({
    tables: await realTables(locale),
    locale,
    topology: buildWorld('110m'),
    faces: typeset(),
    sheet: buildTokens(),
    version: buildPackage().version,
    titles: buildPackage().resources.map(({ name }) => ({ title: name, rows: 1 }))
  });
}
