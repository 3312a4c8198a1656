import { parseV4 } from './address.ts';
import { hostsOf, type Hosts, type NoHost } from './host-cell.ts';
import type { Role } from './mapping.ts';
import { domainOf } from './normalise.ts';
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
  if (columns.length === 1 || (columns.length === 2 && columns[0]?.role !== columns[1]?.role)) {
    const host = plainHost(cells, columns);
    if (host) return { hosts: [host], notes: NONE, unread: NONE };
  }
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
    const pair =
      role === 'domain' || role === 'address' || (read.domains.length > 0 && read.addresses.length > 0);
    for (const domain of read.domains)
      (pair ? domains : found.hosts).push({ domain, address: null, column: at });
    for (const address of read.addresses)
      (pair ? addresses : found.hosts).push({ domain: null, address, column: at });
  }
  const others = found.hosts;
  found.hosts = paired(domains, addresses);
  for (const host of others)
    if (
      !found.hosts.some(
        ({ domain, address }) => (host.domain ?? host.address) === (host.domain ? domain : address)
      )
    )
      found.hosts.push(host);
  return found;
}

const NONE: never[] = [];

/** The host of nearly every row of a large file: a plain domain, a plain address, or one of each in their own columns. */
function plainHost(cells: readonly string[], columns: readonly { role: Role; at: number }[]): Host | null {
  let domain: string | null = null;
  let address: string | null = null;
  let column = -1;
  for (const { role, at } of columns) {
    const cell = cells[at];
    if (cell === undefined || cell === '') continue;
    if (columns.length > 1 && role !== 'domain' && role !== 'address') return null;
    if (role !== 'domain' && parseV4(cell) !== null) address = cell;
    else if (role !== 'address' && domainOf(cell) === cell) domain = cell;
    else return null;
    if (column < 0) column = at;
  }
  return column < 0 ? null : { domain, address, column };
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
