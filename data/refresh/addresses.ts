import type { Address, HolderReason, HostConfidence } from '#lib/model/address.ts';
import type { Country } from '#lib/model/country.ts';
import type { Network } from '#lib/model/network.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { UpstreamTexts } from './fetch.ts';
import { csvRows, failure } from './parse.ts';
import { LIST_2018, NETWORK_LOOKUPS } from './upstream.ts';

/** The scan of the third generation, as Citizen Lab dated it: no date of a single domain. */
const OBSERVED = { observed_from: '2016-08', observed_to: '2018-08' } as const;

const STEPS: readonly HostConfidence[] = ['high', 'medium', 'low', 'unknown'];

/** Who announced an address when, and where it was. */
export type Lookup = Pick<
  Address,
  'country' | 'country_2026' | 'asn_2014' | 'asn_2016' | 'asn_2025' | 'asn_2026'
>;

export interface AddressesBuilt {
  addresses: Address[];
  /** Addresses that are in the list but left out, because nobody has looked them up yet. */
  unknown: string[];
}

export interface Curated {
  countries: readonly Country[];
  networks: readonly Network[];
  providers: readonly Provider[];
}

/**
 * The table of addresses. Lookups come from the computed file, or, where the origin has none, from
 * the rows that are already there.
 */
export function buildAddresses(
  texts: UpstreamTexts,
  before: readonly Address[],
  curated: Curated
): AddressesBuilt {
  const lookups = texts.has(NETWORK_LOOKUPS.path)
    ? computedLookups(texts, curated.countries)
    : new Map<string, Lookup>(before.map((row) => [row.address, row]));
  const providerOf = providersByNetwork(curated);

  const unknown = new Set<string>();
  const addresses: Address[] = [];
  for (const { domain_name = '', ip_address: address = '' } of csvRows(texts, LIST_2018)) {
    const lookup = lookups.get(address);
    if (!lookup) {
      unknown.add(address);
      continue;
    }
    const domain = domain_name.toLowerCase();
    const { asn, reason } = bracket(lookup);
    const { country, country_2026, asn_2014, asn_2016, asn_2025, asn_2026 } = lookup;
    const differs = country !== null && country_2026 !== null && country !== country_2026;
    addresses.push({
      id: `${domain}-${address}`,
      domain,
      address,
      ...OBSERVED,
      country,
      country_2026,
      asn_2014,
      asn_2016,
      asn_2025,
      asn_2026,
      asn,
      provider_id: asn === null ? null : providerOf(asn),
      reason,
      country_differs: differs,
      confidence: confidenceOf(reason, differs),
      source_ids: sourcesOf(lookup)
    });
  }
  if (unknown.size > 0 && texts.has(NETWORK_LOOKUPS.path)) {
    throw failure(NETWORK_LOOKUPS, {
      reason: `It lacks ${[...unknown].join(', ')}, which the list of 2018 has.`,
      fix: 'Look these addresses up and add them.'
    });
  }
  addresses.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { addresses, unknown: [...unknown].sort() };
}

/**
 * The holder of 2018 between two known dates. Blocks change hands, so a holder of 2025 who was not
 * there in 2016 is never named over the one who was.
 */
export function bracket({ asn_2016, asn_2025 }: Pick<Lookup, 'asn_2016' | 'asn_2025'>): {
  asn: number | null;
  reason: HolderReason;
} {
  if (asn_2016 === null) {
    return { asn: asn_2025, reason: asn_2025 === null ? 'none' : 'only_2025' };
  }
  if (asn_2025 === null) return { asn: asn_2016, reason: 'only_2016' };
  return { asn: asn_2016, reason: asn_2016 === asn_2025 ? 'agree' : 'changed' };
}

/** How sure the holder of 2018 is; a country that moved is one more sign of another holder. */
export function confidenceOf(reason: HolderReason, countryDiffers: boolean): HostConfidence {
  const step = { agree: 0, changed: 1, only_2025: 2, only_2016: 2, none: 3 }[reason];
  return STEPS[step + (countryDiffers ? 1 : 0)] ?? 'unknown';
}

function providersByNetwork({ networks, providers }: Curated): (asn: number) => string {
  const byNetwork = new Map(networks.map(({ asn, provider_id }) => [asn, provider_id]));
  const kinds = new Map(providers.map(({ id, kind }) => [id, kind]));
  return (asn) => {
    const provider = byNetwork.get(asn);
    const kind = provider === undefined ? undefined : kinds.get(provider);
    if (provider === undefined || kind === undefined) {
      throw failure(NETWORK_LOOKUPS, {
        reason: `AS${asn} holds an address of the list, but has no provider.`,
        fix: 'Add it to networks.csv, and its provider to providers.csv.'
      });
    }
    if (kind === 'not_a_host') {
      throw failure(NETWORK_LOOKUPS, {
        reason: `By the rule, ${provider} (AS${asn}) would be named as a host, and it is none.`,
        fix: 'Check who held the address in 2016 before anybody is named.'
      });
    }
    return provider;
  };
}

function computedLookups(texts: UpstreamTexts, countries: readonly Country[]): Map<string, Lookup> {
  const iso3 = new Map(countries.map((country) => [country.iso2, country.iso3]));
  const country = (iso2: string | undefined): string | null => {
    if (!iso2) return null;
    const found = iso3.get(iso2);
    if (found) return found;
    throw failure(NETWORK_LOOKUPS, {
      reason: `The country ${iso2} is not in countries.csv.`,
      fix: 'Add it there.'
    });
  };
  const asn = (text: string | undefined): number | null => {
    if (!text || text === '0') return null;
    const number = Number(text);
    if (Number.isInteger(number) && number > 0) return number;
    throw failure(NETWORK_LOOKUPS, {
      reason: `${JSON.stringify(text)} is no AS number.`,
      fix: 'Look at that row.'
    });
  };
  return new Map(
    csvRows(texts, NETWORK_LOOKUPS).map((row) => [
      row.ip ?? '',
      {
        country: country(row.country_2018),
        country_2026: country(row.country_2026),
        asn_2014: asn(row.asn_2014),
        asn_2016: asn(row.asn_2016),
        asn_2025: asn(row.asn_2025),
        asn_2026: asn(row.asn_2026)
      }
    ])
  );
}

/** The list itself, then the data sets that had an answer. */
function sourcesOf({ asn_2014, asn_2016, asn_2025, asn_2026, country, country_2026 }: Lookup) {
  const known = (...values: (string | number | null)[]) => values.some((value) => value !== null);
  return [
    'amnesty-investigations',
    ...(known(asn_2014) ? ['routeviews'] : []),
    ...(known(asn_2016, country) ? ['maxmind-geolite'] : []),
    ...(known(asn_2025, asn_2026, country_2026) ? ['ip-location-db'] : [])
  ];
}

/** By domain, then by address as a number. */
function sortKey({ domain, address }: Address): string {
  const parts = address.split('.').map((part) => part.padStart(3, '0'));
  return `${domain} ${parts.join('.')}`;
}
