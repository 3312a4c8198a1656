import { resolve } from '$app/paths';
import {
  fetchTables,
  fetchVersion,
  fetchWorld,
  untilWorld,
  type LoadFailure
} from '#lib/delivery/browser.ts';
import type { EmbedView } from '#lib/embed/views.ts';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { isVersionId } from '#lib/model/version.ts';
import { m } from '#lib/paraglide/messages.js';
import { ask } from '#lib/ui/notice.ts';

const VERSION = import.meta.env.DATA_VERSION;

/** Says what failed; resolves when the reader asks to try again. */
async function tell({ found, ...failure }: LoadFailure): Promise<void> {
  if (found === undefined) return ask(m.load_failed(failure), m.try_again());
  await ask(m.load_other_version({ found, expected: VERSION }), m.offline_reload());
  location.reload();
}

/** What has come is not asked for again while the page is open: the way back to it needs no line. */
const come = new Map<string, Promise<unknown>>();
function once<T>(what: string, load: () => Promise<T>): Promise<T> {
  const there = (come.get(what) as Promise<T> | undefined) ?? load();
  come.set(what, there);
  return there;
}

/** The same tables in both worlds: from the disk while prerendering, from the built file in the browser. */
export async function loadTables(locale: Locale): Promise<Tables> {
  if (import.meta.env.SSR) {
    const { buildTables } = await import('#lib/delivery/build.ts');
    return buildTables(locale);
  }
  const address = resolve('/data/explorer.[lang].json', { lang: locale });
  return once(`${locale} tables`, () => fetchTables(address, VERSION, tell));
}

/**
 * What an embedded chart reads of them. A text that is sought and a record that is opened may stand in any table: what the
 * embedded table reads holds them all.
 */
export async function loadEmbed(view: EmbedView, locale: Locale): Promise<Tables> {
  if (import.meta.env.SSR) return loadTables(locale);
  const search = new URLSearchParams(location.search);
  const file = search.has('q') || search.has('sel') ? 'table' : view;
  return fetchTables(resolve('/data/embed-[view].[lang].json', { view: file, lang: locale }), VERSION, tell);
}

/** The shapes of the world, likewise. */
export async function loadWorld() {
  if (import.meta.env.SSR) {
    const { buildWorld } = await import('#lib/delivery/build.ts');
    return buildWorld('110m');
  }
  const address = resolve('/data/world-[detail].json', { detail: '110m' });
  return once('world', () => untilWorld(address, tell));
}

/** Shapes for those who come nearer; rejects where they cannot be had. */
export const loadDetail = () => fetchWorld(resolve('/data/world-[detail].json', { detail: '50m' }));

/** The tables of another version, in the browser; null for one that the site does not have. */
export async function loadVersion(id: string, locale: Locale): Promise<Tables | null> {
  if (!isVersionId(id)) return null;
  const address = resolve('/data/v/[version]/explorer.[lang].json', { version: id, lang: locale });
  return fetchVersion(address, ({ reason }) => tell({ file: id, reason }));
}
