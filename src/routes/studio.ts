import { studio, type Studio } from '#lib/cards/studio.ts';
import { buildPackage, buildTables, buildTokens, buildWorld } from '#lib/delivery/build.ts';
import { typeset } from '#lib/delivery/typeset.ts';
import type { Locale, TableName } from '#lib/model/tables.ts';

const studios = new Map<Locale, Promise<Studio>>();

async function setUp(locale: Locale): Promise<Studio> {
  const { resources, version } = buildPackage();
  const tables = await buildTables(locale);
  return studio({
    tables,
    locale,
    topology: buildWorld('110m'),
    faces: typeset(),
    sheet: buildTokens(),
    version,
    titles: resources.map(({ name, title, title_fr }) => ({
      title: (locale === 'fr' && title_fr) || title || name,
      rows: tables[name as TableName].length
    }))
  });
}

/** What the social images of a language are made in, set up once a build. Only ever run while building. */
export function studioOf(locale: Locale): Promise<Studio> {
  const known = studios.get(locale) ?? setUp(locale);
  studios.set(locale, known);
  return known;
}
