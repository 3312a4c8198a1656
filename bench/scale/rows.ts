import { group } from 'd3-array';
import type { Address } from '../../src/lib/model/address.ts';
import type { Domain } from '../../src/lib/model/domain.ts';
import type { Network } from '../../src/lib/model/network.ts';
import type { Provider } from '../../src/lib/model/provider.ts';
import type { Tables } from '../../src/lib/model/tables.ts';
import { addressAt, domainName, MOST_NAMES } from './names.ts';
import { seeded } from './random.ts';

/** What the made-up rows are modelled on. */
export type Model = Pick<Tables, 'domains' | 'addresses' | 'networks' | 'providers'>;

/** The made-up part of a package: the hosts at once, the domains one by one. */
export interface Scaled {
  providers: Provider[];
  networks: Network[];
  /** Each call begins anew and gives the same rows, in the order of the tables. */
  rows(): Generator<{ domain: Domain; addresses: Address[] }>;
}

/** Numbers of networks that are reserved for private use (RFC 6996). */
const PRIVATE_ASN = 4_200_000_000;
/** Of the branches of a host the first holds most, as among hosts. */
const BRANCH_SKEW = 5;

/**
 * `count` listed domains with the skew of the real ones. Each is modelled on a real one, drawn by chance: its
 * generation, dates, number of addresses, their countries, and how sure their holders are. Each real host becomes
 * several made-up ones, whose number grows with the root of the size, and keeps its share of the domains.
 */
export function scaled(model: Model, count: number, seed: number): Scaled {
  if (!Number.isInteger(count) || count < 1 || count > MOST_NAMES) {
    throw new RangeError(`A whole number from 1 to ${MOST_NAMES} was expected, ${count} found.`);
  }
  const listed = model.domains.filter((row) => row.status === 'listed');
  const addressesOf = group(model.addresses, (row) => row.domain);
  const branches = Math.max(1, Math.round(Math.sqrt(count / listed.length)));
  const hosts = [...new Set(model.addresses.flatMap((row) => row.provider_id ?? []))].sort();
  const numbers = [...new Set(model.addresses.flatMap(networkNumbers))].sort((a, b) => a - b);
  const hostIds = new Map(hosts.map((id, at) => [id, at]));
  const networkIds = new Map(numbers.map((asn, at) => [asn, at]));
  const hostAt = (id: string | null, branch: number) => {
    const at = id === null ? undefined : hostIds.get(id);
    return at === undefined ? null : hostId(at * branches + branch + 1);
  };
  const networkAt = (asn: number | null, branch: number) => {
    const at = asn === null ? undefined : networkIds.get(asn);
    return at === undefined ? null : PRIVATE_ASN + at * branches + branch;
  };
  const each = Array.from({ length: branches }, (_, branch) => branch);

  return {
    providers: hosts.flatMap((id) => each.map((branch) => madeUpHost(hostAt(id, branch) ?? '', model))),
    networks: model.networks.flatMap((row) =>
      each.flatMap((branch): Network[] => {
        const asn = networkAt(row.asn, branch);
        const provider_id = hostAt(row.provider_id, branch);
        return asn === null || provider_id === null ? [] : [{ ...row, asn, provider_id, ...NETWORK_NAMES }];
      })
    ),
    *rows() {
      const random = seeded(seed);
      const gap = Math.floor(MOST_NAMES / count);
      let addressesSoFar = 0;
      for (let place = 0; place < count; place += 1) {
        const like = listed[Math.floor(random() * listed.length)];
        if (!like) throw new Error('The model has no listed domain.');
        const domain = domainName(place * gap, random);
        const addresses = (addressesOf.get(like.domain) ?? []).map((row): Address => {
          const branch = Math.floor(branches * random() ** BRANCH_SKEW);
          const address = addressAt(addressesSoFar);
          addressesSoFar += 1;
          return {
            ...row,
            id: `${domain}-${address}`,
            domain,
            address,
            asn_2014: networkAt(row.asn_2014, branch),
            asn_2016: networkAt(row.asn_2016, branch),
            asn_2025: networkAt(row.asn_2025, branch),
            asn_2026: networkAt(row.asn_2026, branch),
            asn: networkAt(row.asn, branch),
            provider_id: hostAt(row.provider_id, branch)
          };
        });
        yield { domain: { ...like, domain }, addresses };
      }
    }
  };
}

const NETWORK_NAMES = { name_2016: 'MADE-UP', name_2025: 'MADE-UP', name_2026: 'MADE-UP' };

function networkNumbers(row: Address): number[] {
  return [row.asn, row.asn_2014, row.asn_2016, row.asn_2025, row.asn_2026].flatMap((asn) => asn ?? []);
}

/** Behind all real ones, and among themselves in the order of their numbers, as a table of providers is. */
const HOST_ID = 'zz-made-up-';
const hostId = (number: number) => HOST_ID + String(number).padStart(6, '0');

function madeUpHost(id: string, { providers }: Model): Provider {
  return {
    id,
    name: `Host ${Number(id.slice(HOST_ID.length))}`,
    aliases: [],
    head_office: null,
    kind: 'hosting',
    role: '',
    response: null,
    routing_only: true,
    verified: false,
    source_ids: providers[0]?.source_ids ?? []
  };
}
