import { asnOf, hostOf } from './host-value.ts';
import { own, shown, textIn } from './json-values.ts';
import { sourcesOnly, type StixLinks } from './stix-links.ts';
import type { StixObject } from './stix-objects.ts';
import type { StixReader } from './stix-reader.ts';
import { ADDRESS_TYPES, HOST_TYPES } from './stix-types.ts';
import type { Finding } from './types.ts';

/** A finding for each domain with each of its addresses, for each address without a domain, each network without an address. */
export function readObservables(reader: StixReader, links: StixLinks): void {
  const everything = [...reader.index.objects, ...[...reader.index.embedded.values()].flat()];
  const sources = sourcesOnly(reader);
  const values = new Map<StixObject, string>();
  for (const object of everything) {
    const value = HOST_TYPES.has(object.type) && !sources.has(object) ? valueOf(reader, object) : null;
    if (value !== null) values.set(object, value);
  }
  const [told, networks] = [new Set<StixObject>(), new Set<StixObject>()];
  for (const [object, value] of values) {
    if (ADDRESS_TYPES.has(object.type)) continue;
    const addresses = [...(links.addresses.get(object) ?? [])].filter((each) => values.has(each));
    for (const address of addresses) {
      told.add(address);
      addressFindings(reader, links, address, values.get(address) ?? null, networks, {
        object,
        domain: value
      });
    }
    if (addresses.length === 0) reader.found(object, asHost(value));
  }
  for (const [object, value] of values) {
    if (!ADDRESS_TYPES.has(object.type) || told.has(object)) continue;
    addressFindings(reader, links, object, value, networks, null);
  }
  for (const object of everything) {
    if (object.type === 'autonomous-system' && !networks.has(object)) networkFinding(reader, object);
  }
  if (sources.size > 0) reader.note('stix_traffic_source', { count: sources.size });
}

const asHost = (value: string): Partial<Finding> => {
  const host = hostOf(value);
  return host === null || host === 'block' ? {} : { ...host };
};

/** The host of an observable, or null: then it is told why. */
function valueOf(reader: StixReader, object: StixObject): string | null {
  const value = own(object.body, 'value');
  const host = typeof value === 'string' ? hostOf(value) : null;
  if (host !== null && host !== 'block') return host.domain ?? host.address;
  reader.rows.setAside(object.row);
  reader.tell(host === 'block' ? 'object_block' : 'object_host', 'row', object, 'value', shown(value));
  return null;
}

function addressFindings(
  reader: StixReader,
  links: StixLinks,
  object: StixObject,
  address: string | null,
  networks: Set<StixObject>,
  of: { object: StixObject; domain: string } | null
): void {
  const facts = reader.facts.of(object);
  const belongs = [...(links.networks.get(object) ?? [])];
  for (const network of belongs) networks.add(network);
  const others = [of?.object, object].flatMap((each) => each ?? []);
  const said = of && links.said.get(of.object)?.get(object);
  const common = {
    domain: of?.domain ?? null,
    address,
    country: of && facts.countries.size === 1 ? ([...facts.countries][0] ?? null) : null,
    // Of the two, the domain is the one that the finding is named after; what is said of the address still counts.
    ...(of ? { from: facts.from, to: facts.to } : {})
  };
  for (const network of belongs.length > 0 ? belongs : [null]) {
    const by = network && links.said.get(object)?.get(network);
    const own = network ? reader.facts.of(network) : null;
    reader.found(
      of?.object ?? object,
      {
        ...common,
        asn: network ? numberOf(network) : null,
        provider: facts.provider ?? own?.provider ?? (network ? textIn(network.body, 'name') : null)
      },
      [...others, ...[network, said, by].flatMap((each) => each ?? [])]
    );
    for (const row of [...facts.rows, ...(own?.rows ?? [])]) reader.rows.read(row);
  }
}

const numberOf = (network: StixObject) => asnOf(textIn(network.body, 'number') ?? '');

function networkFinding(reader: StixReader, object: StixObject): void {
  const asn = numberOf(object);
  if (asn !== null) {
    reader.found(object, {
      asn,
      provider: reader.facts.of(object).provider ?? textIn(object.body, 'name'),
      title: null
    });
    return;
  }
  reader.rows.setAside(object.row);
  reader.tell('object_asn', 'row', object, 'number', shown(own(object.body, 'number')));
}
