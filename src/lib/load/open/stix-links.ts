import { own, textIn, textsIn } from './json-values.ts';
import type { StixObject } from './stix-objects.ts';
import type { StixReader } from './stix-reader.ts';
import { ADDRESS_TYPES, HOST_TYPES } from './stix-types.ts';

type Linked = Map<StixObject, Set<StixObject>>;

export interface StixLinks {
  /** The addresses of a domain. */
  addresses: Linked;
  /** The networks of an address. */
  networks: Linked;
  /** What an infrastructure consists of, or hosts. */
  parts: Linked;
  /** The locations of anything. */
  places: Linked;
  /** The relationship objects that say so, by its two ends. */
  said: Map<StixObject, Map<StixObject, StixObject>>;
}

/** Two ends that a relationship object joins, and what that means here; any other says nothing of hosts. */
const MEANINGS: Readonly<Record<string, (from: StixObject, to: StixObject) => keyof StixLinks | null>> = {
  'resolves-to': (from, to) =>
    from.type === 'domain-name' && ADDRESS_TYPES.has(to.type) ? 'addresses' : null,
  'belongs-to': (from, to) =>
    ADDRESS_TYPES.has(from.type) && to.type === 'autonomous-system' ? 'networks' : null,
  'consists-of': (from) => (from.type === 'infrastructure' ? 'parts' : null),
  hosts: (from, to) => (from.type === 'infrastructure' && HOST_TYPES.has(to.type) ? 'parts' : null),
  'located-at': (_, to) => (to.type === 'location' ? 'places' : null)
};

/** What is joined to what, by the objects' own references and by relationship objects. */
export function linksOf(reader: StixReader): StixLinks {
  const links: StixLinks = {
    addresses: new Map(),
    networks: new Map(),
    parts: new Map(),
    places: new Map(),
    said: new Map()
  };
  const everything = [...reader.index.objects, ...[...reader.index.embedded.values()].flat()];
  for (const object of everything) {
    if (object.type === 'relationship') relate(reader, links, object);
    else if (object.type === 'domain-name') {
      for (const to of reader.refs(object, 'resolves_to_refs', true)) {
        if (ADDRESS_TYPES.has(to.type)) link(links.addresses, object, to);
      }
    } else if (ADDRESS_TYPES.has(object.type)) {
      for (const to of reader.refs(object, 'belongs_to_refs', true)) {
        if (to.type === 'autonomous-system') link(links.networks, object, to);
      }
    }
  }
  return links;
}

function relate(reader: StixReader, links: StixLinks, relationship: StixObject): void {
  const type = textIn(relationship.body, 'relationship_type') ?? '';
  const meaning = Object.hasOwn(MEANINGS, type) ? MEANINGS[type] : undefined;
  const [from] = reader.refs(relationship, 'source_ref', meaning !== undefined);
  const [to] = reader.refs(relationship, 'target_ref', meaning !== undefined);
  const kind = from && to && meaning?.(from, to);
  if (!kind || kind === 'said') return;
  link(links[kind], from, to);
  let said = links.said.get(from);
  if (!said) links.said.set(from, (said = new Map()));
  said.set(to, relationship);
}

function link(linked: Linked, from: StixObject, to: StixObject): void {
  const before = linked.get(from);
  if (before) before.add(to);
  else linked.set(from, new Set([to]));
}

/** An infrastructure that is a company's: what it is called is who runs it, and where it is says nothing of its servers. */
export function isProvider(infrastructure: StixObject): boolean {
  return textsIn(infrastructure.body, 'infrastructure_types').some((type) =>
    /^hosting(?:-provider)?$/.test(type)
  );
}

/** Whether a value is a source address of traffic and nothing else: it may be that of the person who was spied on. */
export function sourcesOnly(reader: StixReader): Set<StixObject> {
  const everything = [...reader.index.objects, ...[...reader.index.embedded.values()].flat()];
  const [from, to] = [new Set<StixObject>(), new Set<StixObject>()];
  for (const object of everything) {
    if (object.type !== 'network-traffic') continue;
    for (const end of reader.refs(object, 'src_ref')) from.add(end);
    for (const end of reader.refs(object, 'dst_ref')) to.add(end);
    // Traffic that names only where it comes from is about that host.
    if (own(object.body, 'dst_ref') === undefined)
      for (const end of reader.refs(object, 'src_ref')) to.add(end);
  }
  return new Set([...from].filter((end) => !to.has(end)));
}
