/** No host name or address is longer; a URL may be, and its host still stands at its start. */
const LONGEST = 4096;

const DOTS =
  /\s*(?:\[\s*(?:\.|dot|punkt|punto|point)\s*\]|\(\s*(?:\.|dot)\s*\)|\{\s*(?:\.|dot)\s*\}|\\\.|\[\.|\.\])\s*|[。．｡]/gi;

/**
 * A defanged indicator as it was: `hxxp[://]evil[.]example` → `http://evil.example`. In lower case, since only hosts are
 * read from it. Text that is far too long for one is cut, so that a cell of megabytes costs nothing.
 */
export function refang(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return short
    .trim()
    .toLowerCase()
    .replace(DOTS, '.')
    .replace(/\[(:|:\/\/|\/\/)\]/g, '$1')
    .replace(/\[\s*(?:@|at)\s*\]/g, '@')
    .replace(/(?<=.)\[::\]/g, '::')
    .replace(/^(?:h(?:xx|tt|\*\*|__)p(s?)|meow(s?))\s*:\s*\/\//, 'http$1://')
    .replace(/^fxp(s?):\/\//, 'ftp$1://');
}

/** A URL in pieces: what stands before `://`, or null; and its host with brackets and port taken off. */
export function hostPart(refanged: string): { scheme: string | null; host: string; path: boolean } | null {
  const [, scheme = null, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^]*)$/.exec(refanged) ?? [];
  const end = rest.search(/[/?#\\]/);
  let host = end < 0 ? rest : rest.slice(0, end);
  const at = host.lastIndexOf('@');
  // Without a scheme it is an e-mail address, and the mail's host is nobody's indicator.
  if (at >= 0 && scheme === null) return null;
  host = host.slice(at + 1);
  const bracketed = /^\[([^\]]*)\](?::\d{0,5})?$/.exec(host);
  if (bracketed) host = bracketed[1] ?? '';
  else if (host.indexOf(':') === host.lastIndexOf(':')) host = host.replace(/:\d{0,5}$/, '');
  return { scheme, host, path: end >= 0 };
}
