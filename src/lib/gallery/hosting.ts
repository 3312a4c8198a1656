import type { Address } from '#lib/model/address.ts';
import { GENERATIONS, type Domain, type Generation } from '#lib/model/domain.ts';
import { HOST_CONFIDENCES } from '#lib/model/address.ts';
import type { Network } from '#lib/model/network.ts';
import { PROVIDER_KINDS, type Provider } from '#lib/model/provider.ts';
import { FIRST_NETWORK, HOSTS, long, nowhere, nth, STATES } from './made-up.ts';

/** At so many hosts the one domain stood. */
const MANY = 40;

const domain = (name: string, generation: Generation): Domain => ({
  domain: name,
  generation,
  also_in: GENERATIONS.filter((each) => each !== generation),
  first_published: '2020-02-29',
  first_published_in: 'made-up',
  status: 'listed',
  superseded_by: null,
  source_ids: ['made-up']
});

/** Domains without any address, of every generation. */
export const unplaced = (): Domain[] =>
  Array.from({ length: 60 }, (_, index) => domain(`nowhere-${index}.example`, nth(GENERATIONS, index)));

/** One domain at forty hosts, one alone at its host, one as long as a domain may be. */
export function domains(): Domain[] {
  const longest = `${`${'longest'.repeat(9)}.`.repeat(3)}${'longest'.repeat(7)}.example`;
  return [
    domain('forty-hosts.example', '4'),
    domain('alone.example', 'own'),
    domain(longest, '3'),
    domain('xn--bcher-kva.example', '2'),
    ...unplaced().slice(0, 12)
  ];
}

const provider = (index: number, madeUp: string): Provider => ({
  id: `made-up-${index}`,
  name: index < HOSTS.length ? nth(HOSTS, index) : `Invented host ${index} (example)`,
  aliases: [],
  head_office: index % 3 === 0 ? nth(STATES, index).iso3 : null,
  kind: nth(PROVIDER_KINDS, index),
  role: index === 0 ? long(madeUp) : madeUp,
  response: index === 0 ? long(madeUp) : null,
  routing_only: index % 2 === 1,
  verified: index % 2 === 0,
  source_ids: ['made-up']
});

export const providers = (madeUp: string): Provider[] =>
  Array.from({ length: MANY + 1 }, (_, index) => provider(index, madeUp));

export const networks = (): Network[] =>
  Array.from({ length: MANY + 1 }, (_, index) => ({
    asn: FIRST_NETWORK + index,
    provider_id: `made-up-${index}`,
    name_2016: index % 2 === 0 ? 'EXAMPLE-NET' : null,
    name_2025: index === 0 ? long('EXAMPLE-NET') : 'EXAMPLE-NET',
    name_2026: null,
    source_ids: ['made-up']
  }));

function address(name: string, index: number, host: number): Address {
  const asn = FIRST_NETWORK + host;
  const changed = index % 4 === 1;
  return {
    id: `${name}|${nowhere(index)}`,
    domain: name,
    address: nowhere(index),
    observed_from: '2016-08',
    observed_to: '2018-08',
    country: index % 7 === 6 ? null : nth(STATES, index).iso3,
    country_2026: nth(STATES, index + 1).iso3,
    asn_2014: null,
    asn_2016: asn,
    asn_2025: changed ? asn + 1 : asn,
    asn_2026: asn,
    asn,
    provider_id: `made-up-${host}`,
    reason: changed ? 'changed' : 'agree',
    country_differs: true,
    confidence: nth(HOST_CONFIDENCES, index),
    source_ids: ['made-up']
  };
}

/** The first domain at forty hosts; the others at one each. */
export function addresses(): Address[] {
  const [many, ...others] = domains().filter((each) => !each.domain.startsWith('nowhere'));
  const everywhere = Array.from({ length: MANY }, (_, index) => address(many?.domain ?? '', index, index));
  return [...everywhere, ...others.map((each, index) => address(each.domain, MANY + index, MANY - index))];
}
