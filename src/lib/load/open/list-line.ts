import { roleOfName } from './column-names.ts';
import { clean } from './clean.ts';
import { hostsOf, type Hosts } from './host-cell.ts';
import { addressOf, domainOf } from './normalise.ts';

export interface Line {
  hosts: Hosts;
  note: string | null;
}
/** A line that says nothing of hosts, or the kind of its trouble with what could have been meant. */
export type NoLine = 'silent' | { kind: string; more?: Record<string, string> };

const LOCAL = /^(?:0\.0\.0\.0|127(?:\.\d{1,3}){3}|255\.255\.255\.255|::1?|fe80::\S+|ff0\d::\S*)$/i;
const OWN = /^(?:localhost|local|broadcasthost|ip6-\S+|.*\.local(?:domain)?)$/i;

/** One line of a list: `hxxp://evil[.]example/x  # why`, `0.0.0.0 evil.example`, `||evil.example^`, `evil.example,why`. */
export function readLine(line: string, first: boolean): Line | NoLine {
  // Nearly every line of a long list is a domain and nothing else.
  if (domainOf(line) === line) return { hosts: { domains: [line], addresses: [], notes: [] }, note: null };
  if (line.length > 20_000) return { kind: 'line_long' };
  let text = clean(line);
  if (text === '' || /^(?:#|;|\/\/|!|@@|\[Adblock|---)/i.test(text)) return 'silent';
  let note: string | null = null;
  const comment = /^(.*?\S)\s+(?:#|;|\/\/|--)\s*(.*)$/.exec(text);
  if (comment) [text, note] = [comment[1] ?? '', comment[2] || null];
  text = text.replace(/^(?:[-•·*]\s+|\d+[.)]\s+)/, '').replace(/[,;]+$/, '');
  text = /^(["'`<])(.*)["'`>]$/.exec(text)?.[2] ?? text;
  const rule = /^\|\|?([^$/|^]+)\^?(?:\$.*|\|)?$/.exec(text);
  const plain = rule ? (rule[1] ?? '') : text;
  // Hidden characters are told of the line as it stood.
  const whole = hostsOf(plain === clean(line) ? line : plain);
  if (typeof whole !== 'string') return hostsLine(plain, whole, note);
  if (whole === 'other') return 'silent';
  if (whole === 'block') return { kind: 'address_block' };
  if (first && roleOfName(plain.split(/[,;\t|]/)[0] ?? '') !== null) return 'silent';

  const local = /^(\S+)\s+(\S+)$/.exec(plain);
  if (local && LOCAL.test(local[1] ?? ''))
    return OWN.test(local[2] ?? '') ? 'silent' : { kind: 'line_unread' };
  // `evil.example,why`, `evil.example - why`, `evil.example (why)`
  const [, head = '', rest = ''] = /^(.*?)(?:\s*[,;\t|]\s*|\s+[-–—:]\s+|\s+(?=\())(.*)$/.exec(plain) ?? [];
  const hosts = head === '' ? 'unread' : hostsOf(unquoted(head));
  if (typeof hosts !== 'string')
    return { hosts, note: [unquoted(rest), note].filter(Boolean).join('; ') || null };
  return unread(plain);
}

/** `0.0.0.0 evil.example` blocks a name: the address is not the name's. */
function hostsLine(text: string, hosts: Hosts, note: string | null): Line | NoLine {
  const [address = '', ...names] = text.split(/\s+/);
  if (names.length === 0 || !LOCAL.test(address)) return { hosts, note };
  const domains = hosts.domains.filter((domain) => !OWN.test(domain));
  return domains.length === 0 ? 'silent' : { hosts: { ...hosts, domains, addresses: [] }, note };
}

function unread(text: string): NoLine {
  if (/^\d{1,4}(?:\.\d{1,4}){3}$/.test(text)) return { kind: 'address_wrong' };
  const joined = text.replace(/\s+/g, '');
  const meant = /^\S+\s*\.\s*\S+$/.test(text) ? (domainOf(joined) ?? addressOf(joined)) : null;
  if (meant) return { kind: 'line_spaces', more: { nearest: meant.replaceAll('.', '[.]') } };
  return { kind: /^[\w-]+$/.test(text) ? 'line_no_dot' : 'line_unread' };
}

const unquoted = (text: string): string => text.trim().replace(/^"([^]*)"$/, '$1');
