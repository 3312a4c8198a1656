import type { Tables } from '#lib/model/tables.ts';

/** What is compared, in the order in which it is shown. */
export const COMPARED = ['domains', 'addresses', 'networks', 'providers', 'countries'] as const;
export type Compared = (typeof COMPARED)[number];

/** Ids that both have, and those that only the visitor's files have, each once and in order. */
export interface Difference {
  shared: string[];
  fresh: string[];
}

type Sets = Record<Compared, Set<string>>;

/** What tables speak of. A host that is an address by itself counts as an address, never as a domain. */
function setsOf(tables: Tables): Sets {
  const addresses = new Set(tables.addresses.flatMap(({ address }) => (address === '' ? [] : [address])));
  return {
    domains: new Set(tables.domains.flatMap(({ domain }) => (addresses.has(domain) ? [] : [domain]))),
    addresses,
    networks: new Set(tables.networks.map(({ asn }) => String(asn))),
    providers: new Set(tables.providers.map(({ id }) => id)),
    countries: new Set([
      ...tables.addresses.flatMap(({ country }) => country ?? []),
      ...tables.country_reports.map(({ iso3 }) => iso3),
      ...tables.events.flatMap(({ countries }) => countries),
      ...tables.server_counts.flatMap(({ iso3 }) => iso3 ?? [])
    ])
  };
}

/** The visitor's tables beside the public ones. */
export function compare(own: Tables, published: Tables): Record<Compared, Difference> {
  const [mine, theirs] = [setsOf(own), setsOf(published)];
  const difference = (kind: Compared): Difference => {
    const shared: string[] = [];
    const fresh: string[] = [];
    for (const id of [...mine[kind]].sort()) (theirs[kind].has(id) ? shared : fresh).push(id);
    return { shared, fresh };
  };
  return {
    domains: difference('domains'),
    addresses: difference('addresses'),
    networks: difference('networks'),
    providers: difference('providers'),
    countries: difference('countries')
  };
}

function joined<T>(first: readonly T[], second: readonly T[], key: (row: T) => string | number): T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((row) => !known.has(key(row)))];
}

/**
 * Both sets of tables as one. A domain of both keeps its row of the public table, marked as also in the visitor's file;
 * addresses stand beside each other, each with its own sources.
 */
export function together(own: Tables, published: Tables): Tables {
  const mine = new Map(own.domains.map((row) => [row.domain, row]));
  const domains = published.domains.map((row) => {
    const same = mine.get(row.domain);
    if (!same) return row;
    return {
      ...row,
      also_in: [...row.also_in, 'own' as const],
      source_ids: [...row.source_ids, ...same.source_ids]
    };
  });
  const pair = (row: { domain: string; address: string }) => `${row.domain} ${row.address}`;
  const listed = new Set(published.addresses.map(pair));
  return {
    ...published,
    sources: joined(published.sources, own.sources, ({ id }) => id),
    countries: joined(published.countries, own.countries, ({ iso3 }) => iso3),
    events: [...published.events, ...own.events],
    country_reports: [...published.country_reports, ...own.country_reports],
    domains: joined(domains, own.domains, ({ domain }) => domain),
    addresses: [...published.addresses, ...own.addresses.filter((row) => !listed.has(pair(row)))],
    providers: joined(published.providers, own.providers, ({ id }) => id),
    networks: joined(published.networks, own.networks, ({ asn }) => asn)
  };
}
