import { error } from '@sveltejs/kit';
import { cardAlt } from '#lib/cards/alt.ts';
import { evidence } from '#lib/views/evidence.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageLoad } from './$types';

/** Text with links; the height is told by the one script that every embed has. */
export const csr = false;

export const load: PageLoad = async ({ params }) => {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    const locale = params.lang ?? 'en';
    const explorer = new Explorer(await buildTables(locale), locale);
    const record = { kind: params.kind, id: params.id };
    const found = evidence(record, explorer.catalog);
    if (found) {
      const { studioOf } = await import('../../../../studio.ts');
      return { explorer, record, found, cardAlt: cardAlt(found, await studioOf(locale)) };
    }
  }
  error(404, m.not_in_this_data());
};
