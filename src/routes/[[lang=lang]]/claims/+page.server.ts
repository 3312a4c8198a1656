import { buildTables } from '#lib/delivery/build.ts';
import { ledger } from '#lib/views/ledger.ts';
import type { PageServerLoad } from './$types';

/** The ledger in the language of the page, read from the disk while prerendering. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  return { parts: ledger(await buildTables(locale), locale) };
};
