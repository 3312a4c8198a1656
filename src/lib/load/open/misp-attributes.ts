import { asnOf, hostOf, type Host } from './host-value.ts';

/** What an attribute names: hosts together (a domain at an address), a network, nothing that is a host, or what is wrong. */
export type Named =
  | { kind: 'host'; host: Host }
  | { kind: 'network'; asn: number }
  | { kind: 'silent' }
  | { kind: 'wrong'; trouble: 'object_host' | 'object_block' | 'object_asn' };

const SILENT: Named = { kind: 'silent' };
const HOSTS = new Set(['domain', 'hostname', 'ip-dst', 'ip-src', 'url']);
const WITH_PORT = new Set(['ip-dst|port', 'ip-src|port', 'hostname|port']);

/** The meaning of an attribute by its type; types that name no host are silent: hashes, files, rules, mutexes, … */
export function namedBy(type: string, value: string): Named {
  if (HOSTS.has(type)) return one(value);
  if (WITH_PORT.has(type)) return one(value.split('|')[0] ?? '');
  if (type === 'domain|ip') return pair(value);
  // A path alone names no host, and is no fault.
  if (type === 'uri') return /^\/(?!\/)/.test(value) ? SILENT : one(value);
  if (type !== 'AS') return SILENT;
  const asn = asnOf(value);
  return asn === null ? { kind: 'wrong', trouble: 'object_asn' } : { kind: 'network', asn };
}

function one(value: string): Named {
  const host = hostOf(value);
  if (host === null) return { kind: 'wrong', trouble: 'object_host' };
  return host === 'block' ? { kind: 'wrong', trouble: 'object_block' } : { kind: 'host', host };
}

function pair(value: string): Named {
  const [left = '', right = ''] = value.split('|');
  const [domain, address] = [hostOf(left), hostOf(right)];
  if (domain === null || domain === 'block') return one(right);
  if (address === null || address === 'block' || address.address === null || domain.domain === null)
    return one(left);
  return { kind: 'host', host: { domain: domain.domain, address: address.address } };
}
