/**
 * Where the reader is: path and query of the page within the site, and its whole address, by which it is cited and linked.
 * Read when asked, as both change without a load. The site in one file has other addresses: `src/pack/here.ts`.
 */
export const here = {
  path: () => location.pathname,
  query: () => location.search,
  whole: () => location.href
};
