import type { Catalog } from './catalog.ts';

/** Lower case without accents: `Émirats` → `emirats`. */
export function fold(text: string): string {
  // Names of domains, and most else: nothing to take apart.
  if (!/[^ -~]/.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

const folded = new WeakMap<object, string>();

/** All the words of a row, folded, with the names behind its ids; kept, since rows never change. */
export function textOf(row: object, catalog: Catalog): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const [key, value] of Object.entries(row)) {
    if (key === 'source_ids') continue;
    if (typeof value === 'string' || typeof value === 'number') words.push(String(value));
    else if (Array.isArray(value)) words.push(...value.map(String));
  }
  const provider = 'provider_id' in row && typeof row.provider_id === 'string' ? row.provider_id : null;
  if (provider) words.push(catalog.provider.get(provider)?.name ?? '');
  for (const word of [...words]) {
    const country = catalog.country.get(word);
    if (country) words.push(catalog.nameOf(country.iso3));
  }
  const text = fold(words.join(' '));
  folded.set(row, text);
  return text;
}
