import { formatV6, parseV4, parseV6 } from './address.ts';
import { clean } from './clean.ts';
import { FILE_ENDINGS } from './file-endings.ts';
import { hostPart, refang } from './refang.ts';

export { unicodeOf } from '../../model/idn.ts';

/** Schemes whose host is a host; `mailto:`, `javascript:`, `data:` and others have none. */
const SCHEMES = /^(?:https?|ftps?|sftp|wss?|tcp|udp|tls|ssl|ssh|smb|rtsp|ldaps?|rdp)$/;

/**
 * The domain that a text names, in lower case, as ASCII, without a last dot; null if it names none.
 * `hxxps://user@BÜCHER[.]example:8080/x` → `xn--bcher-kva.example`, `*.evil.example` → `evil.example`.
 * E-mail addresses, names of files and addresses are no domains.
 */
export function domainOf(text: string): string | null {
  // Most rows end here; punycode is asked of URL, since it may decode to nothing.
  if (isPlain(text) && !text.includes('xn--')) return notAFile(text);
  const part = partOf(text);
  if (!part) return null;
  const host = part.host.replace(/^(?:\*?\.)+/, '').replace(/\.$/, '');
  const ascii = /^[\0-\x7f]*$/.test(host) && !host.includes('xn--') ? host : asciiOf(host);
  if (ascii === null || !isPlain(ascii)) return null;
  // `report.pdf` is a file, `http://report.pdf/` would be a host.
  return part.scheme === null ? notAFile(ascii) : ascii;
}

/** The IP address that a text names, in canonical form; null if it names none. `1[.]2[.]3[.]4:80` → `1.2.3.4`. */
export function addressOf(text: string): string | null {
  if (parseV4(text) !== null) return text;
  const first = text.trimStart().charCodeAt(0);
  // Cheap for the many cells that are domains: an address has a digit, a colon or a bracket early on, or a scheme.
  if (first > 102 && first < 123 && !text.includes('/')) return null;
  const part = partOf(text);
  if (!part) return null;
  // `192.0.2.0/24` is a block, `http://192.0.2.0/24` a page.
  if (part.scheme === null && /\/\d{1,3}\s*$/.test(text)) return null;
  const host = part.host.replace(/\.$/, '');
  if (parseV4(host) !== null) return host;
  const groups = parseV6(host);
  return groups && formatV6(groups);
}

/** `*.evil.example`, `.evil.example`: speaks of all names below a domain. */
export function isWildcard(text: string): boolean {
  return /^\s*(?:[a-z]+:\/\/)?\*?\./i.test(text);
}

/** `192.0.2.0/24`, `2001:db8::/32`: a block of addresses, but for a block of one. */
export function blockOf(text: string): { address: string; bits: number } | null {
  const [, head = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(refang(clean(text))) ?? [];
  if (!head) return null;
  const v4 = parseV4(head) !== null;
  const groups = v4 ? null : parseV6(head);
  if ((!v4 && !groups) || Number(bits) > (v4 ? 32 : 128)) return null;
  return { address: groups ? formatV6(groups) : head, bits: Number(bits) };
}

function partOf(text: string) {
  const part = hostPart(refang(clean(text.length > 8192 ? text.slice(0, 8192) : text)));
  return part && part.host !== '' && (part.scheme === null || SCHEMES.test(part.scheme)) ? part : null;
}

function asciiOf(host: string): string | null {
  // Only what a name may hold: URL would also decode percent signs and take spaces out.
  if (!/^[\p{L}\p{M}\p{N}._\u00b7-]+$/u.test(host)) return null;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

/** `com.apple.Mappit.SnapshotService`: the name of a program, which begins where a domain ends. */
const PROGRAM =
  /^(?:com|net|org|edu)\.(?!.*\.(?:[a-z]{2}|com|net|org|info|biz|xyz|top|site|online|club|app|dev)$)/;

function notAFile(domain: string): string | null {
  if (domain.charCodeAt(3) === 46 && PROGRAM.test(domain)) return null;
  if (domain.endsWith('.com') || domain.endsWith('.net') || domain.endsWith('.org')) return domain;
  return FILE_ENDINGS.has(domain.slice(domain.lastIndexOf('.') + 1)) ? null : domain;
}

/** Labels of letters, digits and underscores, hyphens between them, and a last one that is no number. */
const PLAIN = /^(?:[a-z0-9_](?:-*[a-z0-9_])*\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;

/** A name of at least two labels in small ASCII. */
function isPlain(text: string): boolean {
  return text.length < 254 && PLAIN.test(text) && (text.length < 64 || !/[^.]{64}/.test(text));
}
