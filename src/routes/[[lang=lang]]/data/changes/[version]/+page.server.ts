import { error } from '@sveltejs/kit';
import { buildVersions } from '#lib/delivery/versions.ts';
import { m } from '#lib/paraglide/messages.js';
import { stepTo, tableTitles } from '../../../../versions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  buildVersions().flatMap(({ id }) => [{ version: id }, { lang: 'fr', version: id }]);

/** What one version changed, row by row. */
export const load: PageServerLoad = ({ params: { lang, version } }) => {
  const known = buildVersions().some(({ id }) => id === version);
  if (!known) error(404, m.version_unknown({ version }));
  return { shown: version, step: stepTo(version), titles: tableTitles(lang ?? 'en') };
};
