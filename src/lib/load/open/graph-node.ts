import { countryOf } from './countries.ts';
import type { GraphPart } from './graph-xml.ts';
import { asnOf, hostOf } from './host-value.ts';

/** What a node of a graph stands for. */
export type NodeMeaning =
  | { kind: 'domain' | 'address' | 'provider' | 'country'; value: string }
  | { kind: 'network'; asn: number; name: string | null }
  | { kind: 'other' };

const KINDS = ['kind', 'type', 'category', 'node_type', 'class', 'group'];
const PROVIDER =
  /^(?:provider|host(?:er|ing)?|hosting[ _-]?(?:provider|company)|isp|company|organi[sz]ation|fournisseur|h[ée]bergeur)$/;
const NETWORK = /^(?:network|as|asn|autonomous[ _-]?system|r[ée]seau)$/;
const COUNTRY = /^(?:country|pays)$/;

/** Any of some attributes of a node or an edge. */
export function attributeOf({ attributes }: GraphPart, ...names: string[]): string | null {
  for (const name of names) {
    const value = attributes.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

/**
 * A node by what its file says that it is, else by its label. A company whose name looks like a domain is a company where
 * the file says so; a name that is no host and has no kind is `other`: nothing says that it is a provider.
 */
export function meaningOf(node: GraphPart): NodeMeaning {
  const label = node.label ?? node.id ?? '';
  const kinds = KINDS.flatMap((name) => node.attributes.get(name)?.toLowerCase() ?? []);
  const is = (form: RegExp) => kinds.some((kind) => form.test(kind));
  const iso = attributeOf(node, 'iso3', 'iso2', 'country_code');
  if (is(COUNTRY)) {
    const country = countryOf(iso ?? label);
    return country === null ? { kind: 'other' } : { kind: 'country', value: country };
  }
  const asn = asnOf(attributeOf(node, 'asn', 'as_number') ?? '');
  if (is(NETWORK)) {
    const number = asn ?? asnOf(label);
    if (number !== null) return { kind: 'network', asn: number, name: asnOf(label) === null ? label : null };
    return label === '' ? { kind: 'other' } : { kind: 'provider', value: label };
  }
  if (is(PROVIDER)) return label === '' ? { kind: 'other' } : { kind: 'provider', value: label };
  for (const text of [
    label,
    attributeOf(node, 'domain', 'hostname', 'url', 'ip', 'address', 'value') ?? ''
  ]) {
    const host = hostOf(text);
    if (host === null || host === 'block') continue;
    if (host.domain !== null) return { kind: 'domain', value: host.domain };
    if (host.address !== null) return { kind: 'address', value: host.address };
  }
  const number = /^\s*AS/i.test(label) ? asnOf(label) : null;
  return number === null ? { kind: 'other' } : { kind: 'network', asn: number, name: null };
}
