import { buildTables } from '#lib/delivery/build.ts';
import { buildVersions } from '#lib/delivery/versions.ts';
import { stepTo, tableTitles } from '../../../versions.ts';
import type { PageServerLoad } from './$types';

/** Every version with what it changed, counted; and the corrections, newest first. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const versions = buildVersions().map((version) => {
    const step = stepTo(version.id);
    // The counts need to know what happened to each row, but not what its cells say.
    const changes = (step?.changes ?? []).map(({ table, key, rows }) => ({
      table,
      key,
      rows: rows.map((row) => ({
        key: row.key,
        cells: Object.fromEntries(
          Object.entries(row.cells).filter(([column]) => column === key || column === 'status')
        )
      }))
    }));
    return { ...version, changes, first: step === null };
  });
  const { corrections } = await buildTables(locale);
  return {
    versions: versions.reverse(),
    titles: tableTitles(locale),
    corrections: corrections.toSorted((a, b) => (a.corrected < b.corrected ? 1 : -1))
  };
};
