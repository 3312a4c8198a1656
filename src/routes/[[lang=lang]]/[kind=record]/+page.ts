import { error } from '@sveltejs/kit';
import { catalog } from '#lib/views/catalog.ts';
import { recordIndex } from '#lib/views/record-index.ts';
import type { PageLoad } from './$types';

/** A list of links: no script is shipped. */
export const csr = false;

export const load: PageLoad = async ({ params }) => {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    const locale = params.lang ?? 'en';
    return { kind: params.kind, items: recordIndex(params.kind, catalog(await buildTables(locale), locale)) };
  }
  error(404);
};
