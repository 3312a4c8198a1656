import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from '#lib/offline/kept.ts';
import { Shelf } from '#lib/offline/shelf.ts';
import { leave, work } from '#lib/offline/worker.ts';
import type { WorkerScope } from '#lib/offline/worker-scope.ts';
import { memoryCaches } from './caches.ts';

const ROOT = 'https://example.org/';
const build = (id: string): Kept => ({
  id,
  app: `app.${id}.js`,
  pages: '_app/immutable/pages.txt',
  files: {},
  bytes: 0
});

beforeEach(() => {
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal('fetch', async () => new Response('\u001d'));
});
afterEach(() => vi.unstubAllGlobals());

/** A worker's surroundings: what it asked of the browser, and a way to send it events. */
function surroundings(open: string[] = []) {
  const listeners = new Map<string, (event: unknown) => void>();
  const done: string[] = [];
  const scope = {
    registration: {
      scope: ROOT,
      navigationPreload: { enable: async () => void done.push('preload') },
      unregister: async () => void done.push('unregister')
    },
    clients: {
      claim: async () => void done.push('claim'),
      matchAll: async () => open.map((id) => ({ id }))
    },
    skipWaiting: async () => void done.push('skip'),
    addEventListener: (name: string, listen: (event: unknown) => void) => void listeners.set(name, listen)
  } as unknown as WorkerScope;
  const send = async (name: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    listeners.get(name)?.({ ...event, waitUntil: (each: Promise<unknown>) => void work.push(each) });
    await Promise.all(work);
  };
  return { scope, done, send };
}
const kept = async () => (await new Shelf(ROOT).builds()).map(({ id }) => id);

async function take(id: string, open: string[] = []) {
  const each = surroundings(open);
  work(each.scope, build(id));
  await each.send('install');
  await each.send('activate');
  return each;
}

test('it takes over at once, with all that it is to keep', async () => {
  const { done } = await take('one');
  expect(done).toEqual(['skip', 'preload', 'claim']);
  expect(await kept()).toEqual(['one']);
});

test('an old build is kept as long as a page of it is open', async () => {
  const open = ['tab'];
  const one = await take('one', open);
  await one.send('message', { data: 'app.one.js', source: { id: 'tab' }, ports: [] });
  const two = await take('two', open);
  expect(await kept()).toEqual(['one', 'two']);
  open[0] = 'another';
  const postMessage = vi.fn();
  await two.send('message', { data: 'app.two.js', source: { id: 'another' }, ports: [{ postMessage }] });
  expect(postMessage).toHaveBeenCalledWith('app.two.js');
  expect(await kept()).toEqual(['two']);
});

test('what the browser threw away is kept again when a page starts', async () => {
  const { send } = await take('one');
  for (const name of await caches.keys()) await caches.delete(name);
  await send('message', { data: null, source: { id: 'tab' }, ports: [] });
  expect(await kept()).toEqual(['one']);
});

test('a worker without a list clears up and goes', async () => {
  await take('one');
  const { scope, done, send } = surroundings();
  leave(scope);
  await send('install');
  await send('activate');
  expect(await caches.keys()).toEqual([]);
  expect(done).toEqual(['skip', 'unregister']);
});
