import type { Network } from '#lib/model/network.ts';
import type { Provider } from '#lib/model/provider.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { NetworkLookup } from './types.ts';

/** `Deutsche  Telekom, AG` → `deutsche telekom ag`: how names of companies are compared. */
const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds the providers that findings speak of in our tables, and makes those that no table of ours has. */
export class ProviderBook {
  readonly providers = new Map<string, Provider>();
  readonly networks = new Map<number, Network>();
  readonly #published: { provider: Map<string, Provider>; network: Map<number, Network> };
  readonly #byName = new Map<string, string>();
  readonly #tables: readonly NetworkLookup[];

  constructor({ providers, networks }: Tables, tables: readonly NetworkLookup[]) {
    this.#published = {
      provider: new Map(providers.map((row) => [row.id, row])),
      network: new Map(networks.map((row) => [row.asn, row]))
    };
    this.#tables = tables;
    for (const { id, name, aliases } of providers)
      for (const each of [name, ...aliases]) {
        const key = foldName(each);
        // A name of two providers stands for neither.
        this.#byName.set(key, this.#byName.has(key) && this.#byName.get(key) !== id ? '' : id);
      }
  }

  /** Who hosts what a finding speaks of: by the AS number, else by name, else by the visitor's tables of networks. */
  of(finding: Finding, source: string): { asn: number | null; provider: string | null } {
    let { asn, provider: name } = finding;
    if (asn === null && name === null && finding.address !== null) {
      for (const table of this.#tables) {
        const found = table.lookup(finding.address);
        if (found) ({ asn, name } = found);
      }
    }
    if (asn !== null) return { asn, provider: this.#ofNetwork(asn, name, source) };
    return { asn: null, provider: name === null ? null : this.#ofName(name, source) };
  }

  /** Takes over a provider of our tables, with the networks that a row names. */
  use(id: string | null, asns: readonly (number | null)[]): void {
    const provider = id === null ? undefined : this.#published.provider.get(id);
    if (provider) this.providers.set(provider.id, provider);
    for (const asn of asns) {
      const network = asn === null ? undefined : this.#published.network.get(asn);
      if (!network) continue;
      this.networks.set(network.asn, network);
      const holder = this.#published.provider.get(network.provider_id);
      if (holder) this.providers.set(holder.id, holder);
    }
  }

  #ofNetwork(asn: number, name: string | null, source: string): string {
    const known = this.#published.network.get(asn) ?? this.networks.get(asn);
    if (known) {
      this.use(known.provider_id, [asn]);
      return known.provider_id;
    }
    const id = this.#ofName(name ?? `AS${asn}`, source);
    const named = name === null ? null : name;
    this.networks.set(asn, {
      asn,
      provider_id: id,
      name_2016: null,
      name_2025: null,
      name_2026: named,
      source_ids: [source]
    });
    return id;
  }

  #ofName(name: string, source: string): string {
    const key = foldName(name) || name;
    const known = this.#byName.get(key);
    if (known) {
      this.use(known, []);
      return known;
    }
    const id = `own-${this.providers.size + 1}`;
    this.#byName.set(key, id);
    this.providers.set(id, {
      id,
      name,
      aliases: [],
      head_office: null,
      kind: 'unknown',
      role: '',
      response: null,
      routing_only: false,
      verified: false,
      source_ids: [source]
    });
    return id;
  }
}
