/**
 * What a host is, just enough to try the readers of objects; the readers of texts bring the version that stays.
 */
const LABELS = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z][a-z0-9-]{0,61}[a-z0-9])$/;

function hostOf(text: string): string | null {
  const plain = text.trim().toLowerCase().replaceAll('[.]', '.').replace(/^hxxp/, 'http');
  if (/\s/.test(plain) || plain.includes('@')) return null;
  const [, scheme, rest = plain] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/.exec(plain) ?? [];
  if (scheme === undefined && rest.includes('/') && !/^[^/]+\.[^/]+\//.test(rest)) return null;
  const host = rest.split(/[/?#]/)[0] ?? '';
  return host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host;
}

/** The domain that a text names, in lower case, as ASCII, without a last dot; null if it names none. */
export function domainOf(text: string): string | null {
  const host = hostOf(text)?.replace(/:\d+$/, '').replace(/^\*\./, '').replace(/\.$/, '');
  if (!host || addressOf(host) !== null) return null;
  if (LABELS.test(host)) return host;
  try {
    const ascii = /^[\p{L}\p{N}.-]+$/u.test(host) ? new URL(`http://${host}`).hostname : '';
    return LABELS.test(ascii) ? ascii : null;
  } catch {
    return null;
  }
}

/** The IP address that a text names, in canonical form; null if it names none. */
export function addressOf(text: string): string | null {
  if (/\/\d{1,3}$/.test(text)) return null;
  const host = hostOf(text) ?? '';
  const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(host)?.[1];
  if (v4)
    return v4.split('.').every((part) => String(Number(part)) === part && Number(part) < 256) ? v4 : null;
  if (!host.includes(':') || !/^[0-9a-f:.]+$/.test(host)) return null;
  try {
    return new URL(`http://[${host}]`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}
