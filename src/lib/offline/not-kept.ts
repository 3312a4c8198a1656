/** Pages that say that what was asked for is not kept, by language. */
const NOT_KEPT = { en: 'offline/', fr: 'fr/offline/' };

/** In which language to say so about an address. */
export const notKeptFor = (path: string): string => (/^fr(?:\/|$)/.test(path) ? NOT_KEPT.fr : NOT_KEPT.en);

/** A page that holds at any depth: its relative links, which all lead to the root first, begin there. `root` ends on a slash. */
export const fromRoot = (html: string, root: string): string =>
  html.replace(/ (href|src)="(?:\.\.\/)+/g, ` $1="${root}`);

/**
 * What the host says of a page in its headers, for a copy of it: only embeds may stand in another site's frame.
 * The rest of the policy stands in the page.
 */
export function headersOf(path: string): Record<string, string> {
  const html = { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' };
  if (/^(?:fr\/)?embed\//.test(path)) return html;
  return { ...html, 'content-security-policy': "frame-ancestors 'none'", 'x-frame-options': 'DENY' };
}
