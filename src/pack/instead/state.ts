import { ORIGIN } from '#lib/site/origin.ts';
import { readAddress } from '../address.ts';

/** Where the site is not known, its addresses are never shown whole. */
const BASE = ORIGIN || 'https://site.invalid';

/** Stands in for SvelteKit's `page`: the page as it stands on the site. */
export const page = {
  get url(): URL {
    const { path, query } = readAddress(location.search);
    return new URL(path + query + location.hash, BASE);
  },
  status: 200,
  error: null
};
