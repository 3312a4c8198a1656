/**
 * The site in one file has one address, that of the file, so the page stands in its query: `pegasus.html?/fr/story/?sel=…#the-leak`.
 * A link to another page loads the file anew, which every browser does from a disk; the fragment stays what it is on the site.
 */
export interface PackAddress {
  /** Path within the site, between slashes: `/fr/story/`. */
  path: string;
  /** The query of the page, with its question mark; empty for none. */
  query: string;
}

/** Reads what `location.search` holds of a page. What begins with no slash is a query of the first page. */
export function readAddress(search: string): PackAddress {
  const text = search.replace(/^\?/, '');
  if (!text.startsWith('/')) return { path: '/', query: text === '' ? '' : `?${text}` };
  // What writes addresses may have joined a query of its own by an ampersand.
  const end = text.search(/[?&]/);
  const path = end === -1 ? text : text.slice(0, end);
  const query = end === -1 ? '' : text.slice(end + 1);
  return { path: path.replace(/\/*$/, '/'), query: query === '' ? '' : `?${query}` };
}

/** The relative address in the file of a path within the site: `/fr/story/` → `?/fr/story/`. */
export const inPack = (path: string): string => `?${path}`;
