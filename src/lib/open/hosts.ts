import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { ProviderBook } from './providers.ts';

/** A host as the visitor's files speak of it: a domain, or an address by itself. */
interface Host {
  row: Domain;
  addresses: Address[];
}

/** Another date before or after, as text; coarser dates count from their first day. */
const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null || a <= b ? a : b);
const later = (a: string | null, b: string | null) => (a === null ? b : b === null || a >= b ? a : b);

const together = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Gathers domains, and where they pointed, from findings; what says the same of the same host is one row. */
export class HostBook {
  readonly hosts = new Map<string, Host>();
  readonly #providers: ProviderBook;
  readonly #published: ReadonlyMap<string, Address>;

  constructor({ addresses }: Tables, providers: ProviderBook) {
    this.#providers = providers;
    this.#published = new Map(addresses.map((row) => [row.address, row]));
  }

  /** Adds what a finding says of a host. False where the host had been met before. */
  take(finding: Finding, name: string, sources: readonly string[]): boolean {
    const known = this.hosts.get(name);
    const host = known ?? { row: domainOf(name), addresses: [] };
    if (!known) this.hosts.set(name, host);
    host.row.first_published = earlier(host.row.first_published, finding.from ?? finding.to);
    host.row.source_ids = together(host.row.source_ids, sources);
    const row = this.#address(finding, name, sources);
    if (row !== null) place(host, row, name);
    return known === undefined;
  }

  /** The row of an address; null where the finding says nothing of where the domain pointed. */
  #address(finding: Finding, name: string, sources: readonly string[]): Address | null {
    const { address, from, to, relation } = finding;
    const host = this.#providers.of(finding, sources[0] ?? '');
    // With a relation, the country is what the relation is about.
    const country = relation === null ? finding.country : null;
    if (address === null && country === null && host.provider === null) return null;
    const listed = address === null ? undefined : this.#published.get(address);
    const row: Address = {
      id: '',
      domain: name,
      address: address ?? '',
      observed_from: from ?? to,
      observed_to: to ?? from,
      country,
      country_2026: null,
      asn_2014: null,
      asn_2016: null,
      asn_2025: null,
      asn_2026: null,
      asn: host.asn,
      provider_id: host.provider,
      reason: 'none',
      country_differs: false,
      confidence: 'unknown',
      source_ids: [...sources]
    };
    // What our own tables know of the same address fills in what the file leaves open, with its sources.
    return listed && host.provider === null ? this.#filled(row, listed) : row;
  }

  #filled(row: Address, listed: Address): Address {
    const { asn_2014, asn_2016, asn_2025, asn_2026, asn, provider_id, reason, confidence } = listed;
    this.#providers.use(provider_id, [asn_2014, asn_2016, asn_2025, asn_2026, asn]);
    const holders = { asn_2014, asn_2016, asn_2025, asn_2026, asn, provider_id, reason, confidence };
    return { ...row, ...holders, source_ids: together(row.source_ids, listed.source_ids) };
  }
}

function domainOf(domain: string): Domain {
  return {
    domain,
    generation: 'own',
    also_in: [],
    first_published: null,
    first_published_in: '',
    status: 'listed',
    superseded_by: null,
    source_ids: []
  };
}

const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

/** Puts a row among those of its host: into one that it does not contradict, else beside them. */
function place(host: Host, row: Address, name: string): void {
  const same = host.addresses.find(
    (each) =>
      each.address === row.address &&
      agree(each.country, row.country) &&
      agree(each.provider_id, row.provider_id)
  );
  if (!same) {
    host.addresses.push({ ...row, id: `own-${name}-${host.addresses.length + 1}` });
    return;
  }
  const filled = same.provider_id === null ? { ...row, id: same.id, country: same.country } : same;
  Object.assign(same, filled, {
    country: same.country ?? row.country,
    asn: same.asn ?? row.asn,
    observed_from: earlier(same.observed_from, row.observed_from),
    observed_to: later(same.observed_to, row.observed_to),
    source_ids: together(same.source_ids, row.source_ids)
  });
}
