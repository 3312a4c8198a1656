import type { Locale } from '#lib/model/tables.ts';
import type { RegionNames } from '#lib/model/country.ts';

// The long names of these are politically or practically clumsy («Hong Kong SAR China»).
const SHORT = new Set(['PS', 'HK', 'MO']);

const names = new Map<string, Intl.DisplayNames>();

function displayNames(locale: Locale, style: 'long' | 'short'): Intl.DisplayNames {
  const key = locale + style;
  const known = names.get(key) ?? new Intl.DisplayNames([locale], { type: 'region', style });
  names.set(key, known);
  return known;
}

/** Names that came with the tables, by language. */
const told = new Map<Locale, ReadonlyMap<string, string>>();

/**
 * Takes over names of countries by their ISO alpha-2 codes: a browser takes 30 ms and more to find its own, and may have
 * others than the page was built with.
 */
export function tellNames({ locale, names }: RegionNames): void {
  told.set(locale, new Map(Object.entries(names)));
}

/** Name of a country by its ISO alpha-2 code: `('MX', 'fr')` → `Mexique`. */
export function regionName(iso2: string, locale: Locale): string {
  const name = told.get(locale)?.get(iso2);
  return name ?? displayNames(locale, SHORT.has(iso2) ? 'short' : 'long').of(iso2) ?? iso2;
}

/** The names of some countries in a language, to be sent with their tables. */
export function namesOf(countries: readonly { iso2: string }[], locale: Locale): RegionNames {
  const names = countries.map(({ iso2 }) => [iso2, regionName(iso2, locale)]);
  return { locale, names: Object.fromEntries(names) as Record<string, string> };
}
