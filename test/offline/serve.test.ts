import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kept } from '#lib/offline/kept.ts';
import { packPages } from '#lib/offline/pages.ts';
import { PATIENCE, pathIn, serve, type Asked, type Site } from '#lib/offline/serve.ts';
import { digest, Shelf } from '#lib/offline/shelf.ts';
import { Tabs } from '#lib/offline/tabs.ts';
import { memoryCaches } from './caches.ts';

const ROOT = 'https://example.org/base/';
const html = (text: string, init: ResponseInit = {}) =>
  new Response(text, { ...init, headers: { 'content-type': 'text/html' } });

const PAGES = new Map([
  ['about/', 'kept about'],
  ['offline/', '<a href="../about/">not kept</a>'],
  ['fr/offline/', '<a href="../../fr/about/">pas gardée</a>']
]);
const dataOf = (id: string) => `data of ${id}`;
const build = async (id: string): Promise<Kept> => ({
  id,
  app: `app.${id}.js`,
  pages: `_app/immutable/pages.${id}.txt`,
  files: { 'data/explorer.en.json': await digest(new TextEncoder().encode(dataOf(id))) },
  bytes: 0
});

let site: Site;
/** What the network does. */
let network: (request: { url: string }) => Promise<Response>;
let work: Promise<unknown>[] = [];

beforeEach(async () => {
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal('fetch', (request: { url: string } | string) =>
    network(typeof request === 'string' ? { url: request } : request)
  );
  site = { root: ROOT, own: await build('own'), shelf: new Shelf(ROOT), tabs: new Tabs(ROOT) };
  work = [];
  for (const id of ['old', 'own']) {
    network = async ({ url }) => new Response(url.includes('pages') ? packPages(PAGES) : dataOf(id));
    await site.shelf.keep(await build(id));
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function ask(path: string, how: Partial<Asked> & { navigate?: boolean } = {}): Promise<Response> {
  const { navigate = false, ...event } = how;
  // A request that navigates cannot be made by hand.
  const request = { url: ROOT + path, method: 'GET', mode: navigate ? 'navigate' : 'cors' } as Request;
  const asked: Asked = {
    request,
    clientId: '',
    resultingClientId: '',
    preloadResponse: Promise.resolve(undefined),
    waitUntil: (each) => void work.push(each),
    ...event
  };
  return serve(asked, pathIn(ROOT, request.url) ?? '', site);
}
const open = (path: string, tab = 'tab') => ask(path, { navigate: true, resultingClientId: tab });
const offline = async () => Promise.reject(new TypeError('Failed to fetch'));

describe('a page', () => {
  test('comes from the network, so that a correction is seen at once', async () => {
    network = async () => html('corrected');
    expect(await (await open('about/')).text()).toBe('corrected');
    network = async () => html('gone', { status: 404 });
    expect((await open('about/')).status).toBe(404);
  });

  test('that the browser asked for already is not asked for twice', async () => {
    network = offline;
    const early = Promise.resolve(html('early'));
    expect(await (await ask('about/', { navigate: true, preloadResponse: early })).text()).toBe('early');
  });

  test('is the kept one without a network or a host', async () => {
    network = offline;
    const response = await open('about/?theme=dark');
    expect(await response.text()).toContain('kept about');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    network = async () => html('down', { status: 502 });
    expect(await (await open('about/index.html')).text()).toContain('kept about');
  });

  test('is the kept one on a line that does not answer', async () => {
    vi.useFakeTimers();
    network = () => new Promise<Response>(() => {});
    const response = open('about/');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await (await response).text()).toContain('kept about');
  });

  test('is waited for where there is no copy', async () => {
    vi.useFakeTimers();
    network = () => new Promise((done) => setTimeout(done, 3 * PATIENCE, html('late')));
    const response = open('country/XX/');
    await vi.advanceTimersByTimeAsync(3 * PATIENCE);
    expect(await (await response).text()).toBe('late');
  });

  test('without its slash leads to it, with its query', async () => {
    network = offline;
    const response = await open('about?theme=dark');
    expect(response.headers.get('location')).toBe(`${ROOT}about/?theme=dark`);
  });

  test('that is not kept is said not to be, in its language, with links that hold', async () => {
    network = offline;
    const response = await open('a/b/c/');
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('<a href="/base/about/">not kept</a>');
    expect(await (await open('fr/a/')).text()).toContain('href="/base/fr/about/">pas gardée');
  });

  test('that the host could not answer for stays what the host says where there is no copy', async () => {
    network = async () => html('down', { status: 502 });
    expect((await open('a/')).status).toBe(502);
  });

  test('without anything kept fails as it would without a worker', async () => {
    network = offline;
    await site.shelf.clear([]);
    expect((await open('about/')).type).toBe('error');
  });

  test('can be a file that is opened like one', async () => {
    network = offline;
    expect(await (await open('data/explorer.en.json')).text()).toBe('data of own');
  });
});

describe('the data of a page', () => {
  const DATA = 'data/explorer.en.json';
  /** A page from the network asks for its first script. */
  const begin = (clientId: string, app: string) => ask(`_app/immutable/entry/${app}`, { clientId });
  const dataFor = async (clientId: string) => (await ask(DATA, { clientId })).text();

  test('is that of its own build, even after the host has the next', async () => {
    network = async () => new Response('');
    await begin('old tab', 'app.old.js');
    network = async () => new Response('data of the next');
    expect(await dataFor('old tab')).toBe('data of old');
    // The worker was stopped meanwhile.
    await Promise.all(work);
    site = { ...site, tabs: new Tabs(ROOT) };
    expect(await dataFor('old tab')).toBe('data of old');
  });

  test('is that of the copy for a page that was a copy', async () => {
    network = offline;
    await open('about/', 'copy');
    expect(await dataFor('copy')).toBe('data of own');
  });

  test('is never that of an older build', async () => {
    network = async () => new Response('');
    await begin('next', 'app.next.js');
    network = async () => new Response('data of the next');
    expect(await dataFor('next')).toBe('data of the next');
    network = offline;
    await expect(dataFor('next')).rejects.toThrow();
  });
});

test('an older version that was looked at can be looked at again, but is asked for first', async () => {
  const path = 'data/v/2026-11-24-e729962a/explorer.en.json';
  network = async () => new Response('{}');
  await ask(path);
  await Promise.all(work);
  network = async () => new Response('redacted');
  expect(await (await ask(path)).text()).toBe('redacted');
  await Promise.all(work);
  network = offline;
  expect(await (await ask(path)).text()).toBe('redacted');
  expect((await ask(path.replace('e72', '000'))).type).toBe('error');
});

test('addresses outside of the site are none of its business', () => {
  expect(pathIn(ROOT, 'https://example.org/other/')).toBeNull();
  expect(pathIn(ROOT, 'https://elsewhere.org/base/')).toBeNull();
  expect(pathIn(ROOT, `${ROOT}%E0%A4%A`)).toBeNull();
  expect(pathIn(ROOT, `${ROOT}fr/country/C%C3%B4te/index.html?x#y`)).toBe('fr/country/Côte/');
});
