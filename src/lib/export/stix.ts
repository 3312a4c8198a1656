import type { Address } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Tables } from '#lib/model/tables.ts';
import { objectId, observableId } from './stix-id.ts';
import { endOf, startOf } from './stix-time.ts';

export interface StixObject {
  type: string;
  id: string;
  [property: string]: unknown;
}
export interface StixBundle {
  type: 'bundle';
  id: string;
  objects: StixObject[];
}

/**
 * The hosts of the tables as a bundle of STIX 2.1: domains, addresses, networks; the lists that published them as reports;
 * when an address was listed as observed data; providers as infrastructure that networks and addresses belong to.
 * The same tables and time give the same bundle, and observables have the ids that every program gives them. What is
 * reported of countries and people has no place in STIX that would not say more than it does, and is left out.
 * @param at the time that objects are said to be made: YYYY-MM-DD, or a time of ISO 8601 in UTC
 */
export function stixBundle(tables: Tables, at: string): StixBundle {
  const bundle = new BundleBuilder(tables, at.includes('T') ? at : startOf(at));
  for (const { domain } of tables.domains) if (!isAddressAlone(domain)) bundle.domain(domain);
  for (const row of tables.addresses) bundle.address(row);
  for (const { asn, provider_id } of tables.networks) bundle.ownership(provider_id, bundle.network(asn));
  bundle.lists(tables.domains);
  const objects = bundle.all();
  return { type: 'bundle', id: objectId('bundle', at, ...objects.map(({ id }) => id)), objects };
}

type Reference = { source_name: string; url?: string; description?: string };

/** A host that is known by its address alone: a visitor's list of addresses has no domains. */
const isAddressAlone = (host: string) => host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host);

class BundleBuilder {
  #objects = new Map<string, StixObject>();
  #pages: Map<string, Tables['sources'][number]>;
  #providers: Map<string, Tables['providers'][number]>;
  #networks: Map<number, Tables['networks'][number]>;
  #countries: Map<string, string>;

  constructor(
    tables: Tables,
    readonly at: string
  ) {
    this.#pages = new Map(tables.sources.map((row) => [row.id, row]));
    this.#providers = new Map(tables.providers.map((row) => [row.id, row]));
    this.#networks = new Map(tables.networks.map((row) => [row.asn, row]));
    this.#countries = new Map(tables.countries.map(({ iso3, iso2 }) => [iso3, iso2]));
  }

  all(): StixObject[] {
    return [...this.#objects.values()];
  }

  domain(value: string): string {
    return this.#observable('domain-name', { value });
  }

  network(asn: number): string {
    const row = this.#networks.get(asn);
    const name = row?.name_2025 ?? row?.name_2016 ?? row?.name_2026;
    return this.#observable('autonomous-system', name ? { number: asn, name } : { number: asn });
  }

  address(row: Address): void {
    const domain = isAddressAlone(row.domain) ? null : this.domain(row.domain);
    const type = row.address.includes(':') ? 'ipv6-addr' : 'ipv4-addr';
    const address = row.address === '' ? domain : this.#observable(type, { value: row.address });
    if (address === null) return;
    if (domain !== null && address !== domain) this.#relation(domain, 'resolves-to', address);
    if (row.asn !== null && address !== domain) this.#relation(address, 'belongs-to', this.network(row.asn));
    if (row.provider_id !== null) this.ownership(row.provider_id, address);
    const place = row.country === null ? null : this.#location(row.country);
    if (place !== null) this.#relation(address, 'located-at', place);
    // Nothing is said to have been seen at a time that nobody gave.
    if (row.observed_from === null || row.observed_to === null) return;
    this.#made('observed-data', [row.id], {
      first_observed: startOf(row.observed_from),
      last_observed: endOf(row.observed_to),
      number_observed: 1,
      object_refs: [...new Set([domain, address])].filter((each) => each !== null),
      ...this.#sources(row.source_ids)
    });
  }

  /** That something belongs to a provider. A company that is no host is never named as one. */
  ownership(provider: string, part: string): void {
    const row = this.#providers.get(provider);
    if (!row || row.kind === 'not_a_host') return;
    const id = this.#made('infrastructure', [provider], {
      name: row.name,
      infrastructure_types: ['hosting-provider'],
      description: 'Announced addresses of listed domains. A host is not an accomplice.',
      ...(row.aliases.length > 0 ? { aliases: row.aliases } : {}),
      ...this.#sources(row.source_ids)
    });
    this.#relation(id, 'consists-of', part);
  }

  /** The published lists, each with its domains. */
  lists(rows: readonly Domain[]): void {
    const lists = new Map<string, Domain[]>();
    for (const row of rows) {
      // A visitor's own file is no published list.
      if (row.generation === 'own' || isAddressAlone(row.domain)) continue;
      const key = JSON.stringify([row.first_published_in, row.first_published, row.source_ids]);
      const list = lists.get(key);
      if (list) list.push(row);
      else lists.set(key, [row]);
    }
    for (const [key, list] of lists) {
      const [first] = list;
      if (!first) continue;
      this.#made('report', [key], {
        name: first.first_published_in,
        report_types: ['indicator'],
        published: first.first_published === null ? this.at : startOf(first.first_published),
        object_refs: list.map(({ domain }) => this.domain(domain)),
        ...this.#sources(first.source_ids)
      });
    }
  }

  #location(iso3: string): string | null {
    const country = this.#countries.get(iso3);
    return country === undefined ? null : this.#made('location', [iso3], { country });
  }

  #relation(source: string, type: string, target: string): void {
    this.#made('relationship', [source, type, target], {
      relationship_type: type,
      source_ref: source,
      target_ref: target
    });
  }

  #observable(type: string, properties: { value: string } | { number: number; name?: string }): string {
    const id =
      'value' in properties
        ? observableId(type, 'value', properties.value)
        : observableId(type, 'number', properties.number);
    if (!this.#objects.has(id)) this.#objects.set(id, { type, spec_version: '2.1', id, ...properties });
    return id;
  }

  #made(type: string, parts: readonly string[], properties: Readonly<Record<string, unknown>>): string {
    const id = objectId(type, ...parts);
    if (!this.#objects.has(id)) {
      const common = { type, spec_version: '2.1', id, created: this.at, modified: this.at };
      this.#objects.set(id, { ...common, ...properties });
    }
    return id;
  }

  #sources(ids: readonly string[]): {
    external_references?: Reference[];
  } {
    const found = ids.flatMap((id): Reference[] => {
      const page = this.#pages.get(id);
      if (page === undefined) return [];
      // What a visitor's file names as its source has no address.
      return page.url === ''
        ? [{ source_name: id, description: page.title ?? page.publisher }]
        : [{ source_name: id, url: page.url }];
    });
    return found.length > 0 ? { external_references: found } : {};
  }
}
