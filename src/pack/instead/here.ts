import { ORIGIN } from '#lib/site/origin.ts';
import { inPack, readAddress } from '../address.ts';

/** Stands in for `ui/here.ts`: the page is in the query of the file, and a whole address is that on the site, where it is known. */
export const here = {
  path: () => inPack(readAddress(location.search).path),
  query: () => readAddress(location.search).query,
  whole(address = ''): string {
    const at = new URL(address === '' ? location.href : address, location.href);
    if (!ORIGIN) return at.href;
    const { path, query } = readAddress(at.search);
    return ORIGIN + path + query + at.hash;
  }
};
