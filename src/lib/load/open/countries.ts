/**
 * A handful of countries, just enough to try the readers of objects; the readers of texts bring the version that stays.
 */
const COUNTRIES: readonly (readonly string[])[] = [
  ['MEX', 'MX', '484', 'mexico', 'mexique'],
  ['NLD', 'NL', '528', 'netherlands', 'pays-bas'],
  ['GBR', 'GB', '826', 'united kingdom', 'royaume-uni'],
  ['DEU', 'DE', '276', 'germany', 'allemagne'],
  ['FRA', 'FR', '250', 'france'],
  ['USA', 'US', '840', 'united states', 'états-unis'],
  ['HUN', 'HU', '348', 'hungary', 'hongrie'],
  ['THA', 'TH', '764', 'thailand', 'thaïlande']
];

/** The alpha-3 code of a country written as a code or as a name; or null. */
export function countryOf(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return COUNTRIES.find((names) => names.some((name) => name.toLowerCase() === plain))?.[0] ?? null;
}
