import { resolve } from '$app/paths';
import { fetchExplorerData, type ExplorerData } from '#lib/delivery/browser.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/ui/notice.ts';
import type { PageLoad } from './$types';

/** The same tables in both worlds: from the disk while prerendering, from the built file in the browser. */
export const load: PageLoad = async ({ params }): Promise<ExplorerData> => {
  const locale = params.lang ?? 'en';
  if (import.meta.env.SSR) {
    const { buildTables, buildWorld } = await import('#lib/delivery/build.ts');
    return { tables: await buildTables(locale), world: buildWorld('110m') };
  }
  return fetchExplorerData(
    {
      tables: resolve('/data/explorer.[lang].json', { lang: locale }),
      world: resolve('/data/world-[detail].json', { detail: '110m' })
    },
    (failure) => ask(m.load_failed(failure), m.try_again())
  );
};
