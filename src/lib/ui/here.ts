/**
 * Where the reader is: path and query of the page within the site, and addresses as whole ones, to cite and to link by: that of the
 * page, or one that is relative to it. Read when asked, as they change without a load. The site in one file has other
 * addresses: `src/pack/instead/here.ts`.
 */
export const here = {
  path: () => location.pathname,
  query: () => location.search,
  whole: (address = '') => (address === '' ? location.href : new URL(address, location.href).href)
};
