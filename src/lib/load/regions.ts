import type { RegionNames } from '../model/country.ts';
import { LOCALES } from '../model/tables.ts';

/** The names that a packed file brings; null where it brings none, or what no names are. */
export function regionsIn(json: unknown): RegionNames | null {
  const regions = (json as { regions?: Partial<Record<keyof RegionNames, unknown>> | null } | null)?.regions;
  if (typeof regions?.names !== 'object' || regions.names === null) return null;
  const locale = LOCALES.find((each) => each === regions.locale);
  const names = Object.entries(regions.names).filter(([, name]) => typeof name === 'string');
  return locale ? { locale, names: Object.fromEntries(names) as Record<string, string> } : null;
}
