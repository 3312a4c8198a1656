import { RELATIONS } from '#lib/model/country-report.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Layer } from '#lib/views/filter.ts';

/**
 * The layer on which the map of a visitor's tables opens, where its usual one would be empty: the relation with most reports,
 * else the servers. Null where the usual one holds something, or no layer does.
 */
export function layerFor({ country_reports, addresses }: Tables): Layer | null {
  const counts = RELATIONS.map(
    (relation) => country_reports.filter((row) => row.relation === relation).length
  );
  if ((counts[RELATIONS.indexOf('confirmed_victims')] ?? 0) > 0) return null;
  const most = Math.max(...counts);
  if (most > 0) return RELATIONS[counts.indexOf(most)] ?? null;
  return addresses.some(({ country }) => country !== null) ? 'servers' : null;
}
