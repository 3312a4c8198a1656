import { parseV4 } from './address.ts';
import { hides } from './clean.ts';
import { isOtherIndicator } from './indicator-types.ts';
import { addressOf, blockOf, domainOf, isWildcard } from './normalise.ts';

/** What a cell or a line says of hosts. */
export interface Hosts {
  domains: string[];
  addresses: string[];
  /** It has characters that no one sees, or `*.`: read all the same, and told. */
  notes: ('hidden_characters' | 'wildcard')[];
}

/** Why no host could be read: a block of addresses, an indicator of something else, or nothing that we know. */
export type NoHost = 'block' | 'other' | 'unread';

/** A cell may hold a few hosts, no more text than that. */
const LONGEST = 8192;

/** `evil.example` → one domain; `evil.example|192.0.2.1` or `a.example, b.example` → several. */
export function hostsOf(cell: string): Hosts | NoHost {
  const one = hostOf(cell);
  if (one) return one;
  const block = blockOf(cell);
  // A block of one address is that address.
  if (block)
    return block.bits === (block.address.includes(':') ? 128 : 32) ? plain([], [block.address]) : 'block';
  if (cell.length > LONGEST) return 'unread';
  if (isOtherIndicator(cell.trim())) return 'other';
  const parts = cell.split(/[\s,;|]+/).filter((part) => part !== '');
  if (parts.length < 2) return 'unread';
  const all = plain([], []);
  for (const [at, part] of parts.entries()) {
    // `ip-dst|port`, `hostname|port`
    if (at === 1 && parts.length === 2 && /^\d{1,5}$/.test(part) && cell.includes('|')) continue;
    const host = hostOf(part);
    if (!host) return 'unread';
    all.domains.push(...host.domains);
    all.addresses.push(...host.addresses);
    all.notes.push(...host.notes);
  }
  return all;
}

function hostOf(text: string): Hosts | null {
  if (parseV4(text) !== null) return plain([], [text]);
  const domain = domainOf(text);
  if (domain === text) return plain([domain], []);
  if (domain !== null) return { ...plain([domain], []), notes: notesOf(text) };
  const address = addressOf(text);
  if (address === null) return null;
  return address === text ? plain([], [address]) : { ...plain([], [address]), notes: notesOf(text) };
}

const plain = (domains: string[], addresses: string[]): Hosts => ({ domains, addresses, notes: [] });

function notesOf(text: string): Hosts['notes'] {
  const notes: Hosts['notes'] = [];
  if (hides(text)) notes.push('hidden_characters');
  if (isWildcard(text)) notes.push('wildcard');
  return notes;
}
