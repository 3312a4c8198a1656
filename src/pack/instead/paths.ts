import { inPack } from '../address.ts';
import { fillRoute } from '../route.ts';

/** Stands in for SvelteKit's `resolve`: the page or file of a route, as an address within the one file. */
export const resolve = (id: string, params?: Record<string, string | undefined>): string =>
  inPack(fillRoute(id, params));
