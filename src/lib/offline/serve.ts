import { answer } from './answer.ts';
import { appOf, hasHash, type Kept } from './kept.ts';
import { fromRoot, headersOf, notKeptFor } from './not-kept.ts';
import type { Shelf } from './shelf.ts';
import type { Tabs } from './tabs.ts';

/** How long a page is waited for, in ms, where a copy of it is kept. */
export const PATIENCE = 3000;

/** What a worker is told of a request; `FetchEvent` as far as it is used. */
export interface Asked {
  request: Request;
  clientId: string;
  /** The page that a navigation opens; empty in older browsers. */
  resultingClientId: string;
  /** The answer that the browser asked for while the worker was starting. */
  preloadResponse: Promise<Response | undefined>;
  waitUntil: (work: Promise<unknown>) => void;
}

export interface Site {
  /** Its address, with a slash at the end. */
  root: string;
  /** The build of this worker. */
  own: Kept;
  shelf: Shelf;
  tabs: Tabs;
}

/** An address within the site, without its query; null outside of it. */
export function pathIn(root: string, url: string): string | null {
  const { origin, pathname } = new URL(url);
  const whole = origin + pathname;
  if (!whole.startsWith(root)) return null;
  try {
    return decodeURIComponent(whole.slice(root.length)).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null;
  }
}

const nothing = () => null;
const after = (ms: number) => new Promise<null>((resolve) => setTimeout(resolve, ms, null));

/** Whether the host could answer; that it has no such page, or another place for it, is an answer too. */
const answered = (response: Response | null): response is Response =>
  response !== null && response.status < 500;

/** A kept page, or a kept file that was opened like one. */
async function copyOf(path: string, { shelf, own, root }: Site, search: string): Promise<Response | null> {
  const html = await shelf.page(path, own);
  if (html !== null) return new Response(html, { headers: headersOf(path) });
  if (path in own.files) return (await shelf.file(path, own.id)) ?? null;
  // As every host does: a page is a folder.
  if ((await shelf.page(`${path}/`, own)) !== null) return Response.redirect(`${root}${path}/${search}`);
  return null;
}

async function notKept(path: string, { shelf, own, root }: Site): Promise<Response> {
  const html = await shelf.page(notKeptFor(path), own);
  if (html === null) return Response.error();
  return new Response(fromRoot(html, new URL(root).pathname), { status: 503, headers: headersOf(path) });
}

async function page(asked: Asked, path: string, site: Site): Promise<Response> {
  const { request, resultingClientId, preloadResponse } = asked;
  const network = preloadResponse.then((early) => early ?? fetch(request)).catch(nothing);
  const first = await Promise.race([network, after(PATIENCE)]);
  if (!answered(first)) {
    const copy = await copyOf(path, site, new URL(request.url).search).catch(nothing);
    if (copy) {
      if (resultingClientId) asked.waitUntil(site.tabs.note(resultingClientId, site.own.app));
      return copy;
    }
  }
  return first ?? (await network) ?? notKept(path, site).catch(() => Response.error());
}

async function file(asked: Asked, path: string, { shelf, own, tabs }: Site): Promise<Response> {
  const { request, clientId } = asked;
  // A page that came from the network says by its first script of which build it is.
  const first = appOf(`/${path}`);
  if (clientId && first !== null) asked.waitUntil(tabs.note(clientId, first));
  const builds = hasHash(path) ? [] : await shelf.builds();
  const app = clientId && !hasHash(path) ? await tabs.appOf(clientId) : null;
  const older = builds.filter(({ id }) => id !== own.id);
  const sought = answer(path, app, older.length < builds.length ? [own, ...older] : older);
  if (sought.from === 'network') return fetch(request);
  if (sought.from === 'copy') return (await shelf.file(sought.path, sought.id)) ?? fetch(request);
  const response = await fetch(request).catch(nothing);
  if (response?.ok && sought.keep) asked.waitUntil(shelf.add(path, sought.id, response.clone()));
  if (answered(response)) return response;
  return (await shelf.file(sought.path, sought.id)) ?? response ?? Response.error();
}

/** Answers a request for an address within the site. */
export const serve = (asked: Asked, path: string, site: Site): Promise<Response> =>
  asked.request.mode === 'navigate' ? page(asked, path, site) : file(asked, path, site);
