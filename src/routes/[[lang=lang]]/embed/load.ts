import { resolve } from '$app/paths';
import { fetchTables, fetchWorld } from '#lib/delivery/browser.ts';
import type { Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/ui/notice.ts';

const tell = (failure: { file: string; reason: string }) => ask(m.load_failed(failure), m.try_again());

/** The tables in both worlds: from the disk while prerendering, from the built file in the browser. */
export async function loadTables(locale: Locale) {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    return buildTables(locale);
  }
  return fetchTables(resolve('/data/explorer.[lang].json', { lang: locale }), tell);
}

/** The shapes of the world, likewise. */
export async function loadWorld() {
  if (import.meta.env.SSR) {
    const { buildWorld } = await import('#lib/delivery/build.ts');
    return buildWorld('110m');
  }
  return fetchWorld(resolve('/data/world-[detail].json', { detail: '110m' }));
}
