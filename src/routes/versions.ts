import { buildPackage } from '#lib/delivery/build.ts';
import { buildVersions, versionCells } from '#lib/delivery/versions.ts';
import type { Locale } from '#lib/model/tables.ts';
import { changesBetween, type TableChange } from '#lib/views/changes.ts';

interface Step {
  before: string;
  changes: TableChange[];
}

// Several pages in two languages tell the same steps, and each is a comparison of two whole packages.
const steps = new Map<string, Step>();

/** What a version changed against the one before it; null for the first one, and for one that is not there. */
export function stepTo(id: string): Step | null {
  const ids = buildVersions().map((version) => version.id);
  const before = ids[ids.indexOf(id) - 1];
  if (!before) return null;
  const step = steps.get(id) ?? { before, changes: changesBetween(versionCells(before), versionCells(id)) };
  steps.set(id, step);
  return step;
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
