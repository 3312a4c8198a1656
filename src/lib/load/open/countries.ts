import { COUNTRY_ALIASES } from '../../model/country-names.ts';
import { COUNTRY_CODES } from '../../model/iso-countries.ts';
import { cleanText } from './clean.ts';

/** A name means the same country in each of these, or nothing; English and French, the site's own, come first. */
const LANGUAGES = `en fr es de it pt ar ru nl pl tr he fa hi zh ja ko hu uk cs sk sv da nb fi el ro bg hr sr ca id ms vi th ur az hy ka sq`;

/** What two countries are called for short: it stands for none. */
const AMBIGUOUS = new Set(['congo', 'korea', 'corea', 'coree', 'guiana', 'virgin islands', 'america']);

/** The alpha-3 code of a country written as a code (alpha-2, alpha-3, numeric) or as a name in any of our languages; or null. */
export function countryOf(text: string): string | null {
  if (text.length > 100) return null;
  const plain = cleanText(text);
  if (/^\d{1,3}$/.test(plain)) return codes().get(plain.padStart(3, '0')) ?? null;
  const code = /^[a-z]{2,3}$/i.test(plain) ? codes().get(plain.toUpperCase()) : undefined;
  return code ?? names().get(fold(plain)) ?? null;
}

/** Whether a text is a code rather than a name; two small letters could as well be a language. */
export function isCountryCode(text: string): boolean {
  return /^(?:[a-z]{2,3}|\d{3})$/i.test(text) && countryOf(text) !== null;
}

let byCode: Map<string, string> | null = null;
function codes(): Map<string, string> {
  byCode ??= new Map(
    COUNTRY_CODES.flatMap(({ iso2, iso3, numeric }) =>
      [iso2, iso3, numeric].map((code) => [code, iso3] as const)
    )
  );
  return byCode;
}

let byName: Map<string, string> | null = null;
/** Made at the first name that is no code: some ten thousand names take about 50 ms. */
function names(): Map<string, string> {
  if (byName) return byName;
  const sure = new Map<string, string>();
  const others = new Map<string, string | null>();
  for (const [name, iso3] of Object.entries(COUNTRY_ALIASES)) sure.set(fold(name), iso3);
  for (const [rank, language] of LANGUAGES.split(' ').entries())
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const { iso2, iso3 } of COUNTRY_CODES) {
        const name = fold(display.of(iso2) ?? '');
        if (name.length < 2 || sure.has(name) || AMBIGUOUS.has(name)) continue;
        if (rank < 2) sure.set(name, iso3);
        // One language's name of a country is another's of its neighbour: then it stands for none.
        else others.set(name, others.has(name) && others.get(name) !== iso3 ? null : iso3);
      }
    }
  for (const [name, iso3] of others) if (iso3) sure.set(name, iso3);
  byName = sure;
  return sure;
}

/** Without case, accents, points and hyphens: `Côte d’Ivoire`, `COTE D'IVOIRE` → `cote d ivoire`. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ and | et | y | und /g, ' & ')
    .replace(/\b(?:st|ste|sainte)\b/g, 'saint')
    .trim();
}
