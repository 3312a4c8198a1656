import type { LayoutLoad } from './$types';

/** The language of the path and the version of the data, for every page. */
export const load: LayoutLoad = ({ params }) => ({
  locale: params.lang ?? ('en' as const),
  version: import.meta.env.DATA_VERSION
});
