import { error } from '@sveltejs/kit';
import { buildVersions } from '#lib/delivery/versions.ts';
import { m } from '#lib/paraglide/messages.js';
import { stepTo, tableTitles } from '../../../../versions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  buildVersions()
    .slice(1)
    .flatMap(({ id }) => [{ version: id }, { lang: 'fr', version: id }]);

/** What one version changed, row by row. */
export const load: PageServerLoad = ({ params }) => {
  const step = stepTo(params.version);
  if (!step) error(404, m.version_unknown({ version: params.version }));
  return { shown: params.version, ...step, titles: tableTitles(params.lang ?? 'en') };
};
