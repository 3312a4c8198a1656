import { absolute, ORIGIN } from '#lib/site/origin.ts';
import { inPack, readAddress } from '../address.ts';

/** Stands in for `ui/here.ts`: the page is in the query of the file, and its address is the one that it has on the site. */
export const here = {
  path: () => inPack(readAddress(location.search).path),
  query: () => readAddress(location.search).query,
  whole: () => {
    const { path, query } = readAddress(location.search);
    return ORIGIN ? absolute(path + query, '/') : location.href;
  }
};
