import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from '#lib/offline/kept.ts';
import { packPages } from '#lib/offline/pages.ts';
import { digest, Shelf } from '#lib/offline/shelf.ts';
import { Tabs } from '#lib/offline/tabs.ts';
import { memoryCaches } from './caches.ts';

const ROOT = 'https://example.org/base/';
const hashOf = (text: string) => digest(new TextEncoder().encode(text));

/** What the host has, by address within the site. */
let host: Record<string, string> = {};
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice(ROOT.length);
    asked.push(path);
    return path in host ? new Response(host[path]) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Puts a build on the host. */
async function publish(id: string, data: string): Promise<Kept> {
  const pages = `_app/immutable/pages.${id}.txt`;
  host = {
    [pages]: packPages(new Map([['', `<p>${id}`]])),
    '_app/immutable/core.js': 'core',
    [`_app/immutable/${id}.js`]: id,
    'data/explorer.en.json': data
  };
  const files = {
    '_app/immutable/core.js': null,
    [`_app/immutable/${id}.js`]: null,
    'data/explorer.en.json': await hashOf(data)
  };
  return { id, app: `app.${id}.js`, pages, files, bytes: 10 };
}

const textOf = async (shelf: Shelf, path: string, id: string | null) => (await shelf.file(path, id))?.text();

test('a build is kept whole, and its pages can be read', async () => {
  const shelf = new Shelf(ROOT);
  const one = await publish('one', '1');
  await shelf.keep(one);
  expect(await shelf.builds()).toEqual([one]);
  expect(asked).toHaveLength(4);
  expect(await shelf.page('', one)).toBe('<p>one');
  expect(await shelf.page('nothing/', one)).toBeNull();
});

test('the next build asks only for what is new, and leaves the older one as it is', async () => {
  const shelf = new Shelf(ROOT);
  const one = await publish('one', '1');
  await shelf.keep(one);
  asked = [];
  await shelf.keep(await publish('two', '1'));
  expect(asked.sort()).toEqual(['_app/immutable/pages.two.txt', '_app/immutable/two.js']);
  await shelf.keep(await publish('three', '3'));
  expect(await textOf(shelf, 'data/explorer.en.json', 'two')).toBe('1');
  expect(await textOf(shelf, 'data/explorer.en.json', 'three')).toBe('3');
  expect(await textOf(shelf, '_app/immutable/one.js', null)).toBe('one');
  await shelf.clear(['three']);
  expect((await shelf.builds()).map(({ id }) => id)).toEqual(['three']);
  expect(await textOf(shelf, '_app/immutable/one.js', null)).toBeUndefined();
});

test('a file of another build is refused, one that is missing too; the next try goes on from there', async () => {
  const shelf = new Shelf(ROOT);
  const one = await publish('one', '1');
  host['data/explorer.en.json'] = 'of a build that is just being published';
  await expect(shelf.keep(one)).rejects.toThrow('another build');
  await publish('one', '1');
  delete host['_app/immutable/one.js'];
  await expect(new Shelf(ROOT).keep({ ...one, id: 'missing' })).rejects.toThrow('404');
  expect(await shelf.builds()).toEqual([]);

  await publish('one', '1');
  asked = [];
  await shelf.keep(one);
  expect(asked.length).toBeLessThan(4);
  expect(await shelf.builds()).toEqual([one]);
});

test('nothing is put back where all was removed', async () => {
  const shelf = new Shelf(ROOT);
  await shelf.keep(await publish('one', '1'));
  await shelf.clear([]);
  await shelf.add('data/v/x/explorer.en.json', 'one', new Response('{}'));
  expect(await caches.keys()).toEqual([]);
});

test('sites of one origin do not touch each other', async () => {
  const shelf = new Shelf(ROOT);
  await shelf.keep(await publish('one', '1'));
  await new Shelf('https://example.org/').clear([]);
  expect(await new Shelf('https://example.org/').builds()).toEqual([]);
  expect(await shelf.builds()).toHaveLength(1);
});

test('of which build a page is, outlives the worker until the page is closed', async () => {
  const tabs = new Tabs(ROOT);
  await Promise.all([tabs.note('a', 'app.one.js'), tabs.note('c', 'app.two.js')]);
  const later = new Tabs(ROOT);
  expect([await later.appOf('a'), await later.appOf('b'), await later.appOf('z')]).toEqual([
    'app.one.js',
    null,
    null
  ]);
  expect(await later.living(['a', 'b', 'new'])).toEqual(new Set(['app.one.js']));
  expect(await new Tabs(ROOT).appOf('c')).toBeNull();
});
