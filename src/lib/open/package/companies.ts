import type { Address } from '#lib/model/address.ts';
import type { Network } from '#lib/model/network.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { Tables } from '#lib/model/tables.ts';
import { Ids, slug } from './ids.ts';
import type { Shelf } from './sources.ts';
import { NO_ROLE, type InBoth, type Wording } from './wording.ts';

/** What our table of providers says of one in both languages, as its JSON has it. */
export interface ProviderWords {
  id: string;
  role_en: string;
  role_fr: string;
  response_en: string | null;
  response_fr: string | null;
}

/** The id that each provider has in the package: ours as they are, a visitor's by its name. */
export function providerIds(rows: readonly Provider[], published: Tables): ReadonlyMap<string, string> {
  const ours = new Set(published.providers.map(({ id }) => id));
  const ids = new Ids(ours);
  return new Map(
    rows.map(({ id, name }) => [id, ours.has(id) ? id : ids.once(slug(name, 'provider'))] as const)
  );
}

/** The networks that written addresses name, in the order of their numbers. */
export function writtenNetworks(
  rows: readonly Network[],
  addresses: readonly Address[],
  providerOf: (id: string) => string,
  shelf: Shelf,
  wording: Wording
): Network[] {
  const named = new Set(
    addresses.flatMap((row) => [row.asn, row.asn_2014, row.asn_2016, row.asn_2025, row.asn_2026])
  );
  const said = (name: string | null) => (name === null ? null : wording.say(name) || null);
  return rows
    .filter(({ asn }) => named.has(asn))
    .map((row) => ({
      ...row,
      provider_id: providerOf(row.provider_id),
      name_2016: said(row.name_2016),
      name_2025: said(row.name_2025),
      name_2026: said(row.name_2026),
      source_ids: shelf.ids(row.source_ids)
    }))
    .sort((a, b) => a.asn - b.asn);
}

/** The providers among `used`, in the order of their ids; ours with what our table says of them in both languages. */
export function writtenProviders(
  rows: readonly Provider[],
  used: ReadonlySet<string>,
  providerOf: (id: string) => string,
  words: readonly ProviderWords[],
  shelf: Shelf,
  wording: Wording
): InBoth<Provider>[] {
  const wordsOf = new Map(words.map((each) => [each.id, each]));
  return rows
    .map((row) => ({ row, id: providerOf(row.id) }))
    .filter(({ id }) => used.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ row, id }) => {
      const ours = wordsOf.get(row.id);
      const name = wording.say(row.name) || id;
      const role = inBoth(wording, ours?.role_en ?? '', ours?.role_fr, NO_ROLE);
      const response = inBoth(wording, ours?.response_en ?? '', ours?.response_fr, null);
      const common = { ...row, id, name, source_ids: shelf.ids(row.source_ids) };
      return {
        en: { ...common, role: role?.en ?? NO_ROLE.en, response: response?.en ?? null },
        fr: { ...common, role: role?.fr ?? NO_ROLE.fr, response: response?.fr ?? null }
      };
    });
}

/** What our table says in each language; `none` where it says nothing. */
function inBoth(
  wording: Wording,
  en: string,
  fr: string | null | undefined,
  none: InBoth<string> | null
): InBoth<string> | null {
  if (en === '' || !fr) return none;
  const empty = { en: '', fr: '' };
  return { en: wording.both(en, empty).en, fr: wording.both(fr, empty).fr };
}
