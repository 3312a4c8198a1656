import { buildPackage } from '#lib/delivery/build.ts';
import { buildVersions, versionCells } from '#lib/delivery/versions.ts';
import type { Locale } from '#lib/model/tables.ts';
import { changesBetween, type TableChange } from '#lib/views/changes.ts';

/** What a version changed against the one before it; null for the first one, and for one that is not there. */
export function stepTo(id: string): { before: string; changes: TableChange[] } | null {
  const ids = buildVersions().map((version) => version.id);
  const before = ids[ids.indexOf(id) - 1];
  return before ? { before, changes: changesBetween(versionCells(before), versionCells(id)) } : null;
}

/** The title of each table in a language. */
export function tableTitles(locale: Locale): Record<string, string> {
  return Object.fromEntries(
    buildPackage().resources.map(({ name, title, title_fr }) => [
      name,
      (locale === 'fr' && title_fr) || title || name
    ])
  );
}
