import { hostsOf, type Hosts, type NoHost } from './host-cell.ts';
import type { Role } from './mapping.ts';
import { isNothing } from './row-values.ts';

export interface Host {
  domain: string | null;
  address: string | null;
  column: number;
}

export interface RowHosts {
  hosts: Host[];
  notes: { kind: Hosts['notes'][number]; column: number }[];
  /** Cells that should have held a host. */
  unread: { why: NoHost; column: number }[];
}

/**
 * The hosts of a row. A domain and an address of the columns of these names belong together where one of them is
 * single; any other column's host stands for itself.
 */
export function rowHosts(cells: readonly string[], columns: readonly { role: Role; at: number }[]): RowHosts {
  const found: RowHosts = { hosts: [], notes: [], unread: [] };
  const domains: Host[] = [];
  const addresses: Host[] = [];
  for (const { role, at } of columns) {
    const cell = cells[at];
    if (cell === undefined || isNothing(cell)) continue;
    const read = hostsOf(cell);
    if (typeof read === 'string') {
      found.unread.push({ why: read, column: at });
      continue;
    }
    for (const kind of read.notes) found.notes.push({ kind, column: at });
    // `domain|ip` in one cell is a pair as well.
    const pair = role === 'domain' || role === 'address' || (read.domains.length > 0 && read.addresses.length > 0);
    for (const domain of read.domains) (pair ? domains : found.hosts).push({ domain, address: null, column: at });
    for (const address of read.addresses) (pair ? addresses : found.hosts).push({ domain: null, address, column: at });
  }
  const others = found.hosts;
  found.hosts = paired(domains, addresses);
  for (const host of others)
    if (!found.hosts.some(({ domain, address }) => (host.domain ?? host.address) === (host.domain ? domain : address)))
      found.hosts.push(host);
  return found;
}

function paired(domains: Host[], addresses: Host[]): Host[] {
  const [domain] = domains;
  const [address] = addresses;
  if (!domain) return addresses;
  if (!address) return domains;
  if (domains.length === 1) return addresses.map((each) => ({ ...domain, address: each.address }));
  if (addresses.length === 1) return domains.map((each) => ({ ...each, address: address.address }));
  return [...domains, ...addresses];
}
