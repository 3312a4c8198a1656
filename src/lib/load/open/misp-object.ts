import { countryOf } from './countries.ts';
import { later, earlier } from './days.ts';
import { textIn, type JsonObject } from './json-values.ts';
import type { Attribute, EventFacts, MispReader } from './misp-reader.ts';
import type { Finding } from './types.ts';

/** Objects whose attributes speak of one host. In others each attribute speaks for itself. */
const OF_ONE_HOST = new Set([
  'domain-ip',
  'ip-port',
  'url',
  'asn',
  'dns-record',
  'domain-crawled',
  'passive-dns',
  'ip-api-address'
]);

/** A finding for what an object names: a domain with its addresses, an address with its network. */
export function readMispObject(
  reader: MispReader,
  event: EventFacts,
  object: JsonObject,
  attributes: readonly Attribute[]
): void {
  const said = saidOf(reader, object, attributes);
  const named = attributes.filter(({ named: { kind } }) => kind === 'host' || kind === 'network');
  if (!OF_ONE_HOST.has(textIn(object, 'name') ?? '')) {
    for (const each of named) reader.found(event, [each], { ...hostOf(each), ...dates(said) });
    return;
  }
  const domains = named.filter((each) => hostOf(each).domain);
  const addresses = named.filter((each) => hostOf(each).address && !hostOf(each).domain);
  const networks = named.filter((each) => each.named.kind === 'network');
  const [network] = networks;
  const { asn = null } = network ? hostOf(network) : {};
  const whole = { ...said, asn: networks.length === 1 ? asn : null };
  const withNetwork = (list: Attribute[]) => (networks.length === 1 && network ? [...list, network] : list);

  // Many names at many addresses: which is at which is not said.
  const paired =
    domains.length > 0 && addresses.length > 0 && (domains.length === 1 || addresses.length === 1);
  if (paired) {
    for (const domain of domains) {
      for (const address of addresses) {
        const host = { domain: hostOf(domain).domain, address: hostOf(address).address };
        reader.found(event, withNetwork([domain, address]), { ...whole, ...host });
      }
    }
  } else {
    if (domains.length > 1 && addresses.length > 1) reader.tell('misp_unpaired', 'note', object, null, null);
    for (const each of [...domains, ...addresses])
      reader.found(event, withNetwork([each]), { ...whole, ...hostOf(each) });
  }
  if (networks.length > 1 || domains.length + addresses.length === 0) {
    for (const each of networks) reader.found(event, [each], { ...said, ...hostOf(each) });
  }
}

const dates = ({ from, to }: Partial<Finding>) => ({ from, to });

/** What an attribute names, as a finding has it. */
export function hostOf({ named }: Attribute): Partial<Finding> {
  if (named.kind === 'network') return { asn: named.asn };
  if (named.kind !== 'host') return {};
  return named.host.domain === null ? { address: named.host.address } : { ...named.host };
}

/** Dates and country of an object: its own, and those of its attributes by what they are in it. */
function saidOf(reader: MispReader, object: JsonObject, attributes: readonly Attribute[]): Partial<Finding> {
  let from = reader.day(object, 'first_seen');
  let to = reader.day(object, 'last_seen');
  const countries = new Set<string>();
  for (const { body } of attributes) {
    const relation = textIn(body, 'object_relation');
    if (relation === 'first-seen' || relation === 'time_first')
      from = earlier(from, reader.day(body, 'value'));
    else if (relation === 'last-seen' || relation === 'time_last') to = later(to, reader.day(body, 'value'));
    else if (relation === 'country' || relation === 'country-code') {
      const text = textIn(body, 'value') ?? '';
      const country = countryOf(text);
      if (country !== null) countries.add(country);
      else reader.tell('object_country', 'cell', body, 'value', text);
    } else {
      from = earlier(from, reader.day(body, 'first_seen'));
      to = later(to, reader.day(body, 'last_seen'));
      const country = reader.country(body);
      if (country !== null) countries.add(country);
    }
  }
  if (countries.size > 1) reader.tell('object_countries', 'cell', object, null, [...countries].join(', '));
  return { from, to, country: countries.size === 1 ? ([...countries][0] ?? null) : null };
}
