import type { Locale } from '#lib/model/tables.ts';

// The long names of these are politically or practically clumsy («Hong Kong SAR China»).
const SHORT = new Set(['PS', 'HK', 'MO']);

const names = new Map<string, Intl.DisplayNames>();

function displayNames(locale: Locale, style: 'long' | 'short'): Intl.DisplayNames {
  const key = locale + style;
  const known = names.get(key) ?? new Intl.DisplayNames([locale], { type: 'region', style });
  names.set(key, known);
  return known;
}

/** Name of a country by its ISO alpha-2 code: `('MX', 'fr')` → `Mexique`. */
export function regionName(iso2: string, locale: Locale): string {
  return displayNames(locale, SHORT.has(iso2) ? 'short' : 'long').of(iso2) ?? iso2;
}
