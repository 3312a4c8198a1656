import { TABS, type Kept } from './kept.ts';
import { pathIn, serve } from './serve.ts';
import { Shelf } from './shelf.ts';
import { Tabs } from './tabs.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Takes over at once and lets every open page go on with the build it is of: what a page asks for is answered from its own
 * build (`answer.ts`), so nothing has to wait until the last old page is closed, a correction least of all.
 */
export function work(scope: WorkerScope, own: Kept): void {
  const root = scope.registration.scope;
  const shelf = new Shelf(root);
  const tabs = new Tabs(root);

  /** Old builds go when no page of theirs is open. What a newer worker is just gathering is its own business. */
  async function clear() {
    if (!(await shelf.builds()).some(({ id }) => id === own.id)) return;
    const open = await scope.clients.matchAll({ includeUncontrolled: true });
    const living = await tabs.living(open.map(({ id }) => id));
    const needed = (await shelf.builds()).filter(({ id, app }) => id === own.id || living.has(app));
    if (scope.registration.installing ?? scope.registration.waiting) return;
    await shelf.clear([TABS, ...needed.map(({ id }) => id)]);
  }

  /** What was kept may have been thrown away. */
  async function mend() {
    if (!(await shelf.builds(true)).some(({ id }) => id === own.id)) await shelf.keep(own);
    await clear();
  }

  scope.addEventListener('install', (event) =>
    event.waitUntil(shelf.keep(own).then(() => scope.skipWaiting()))
  );
  scope.addEventListener('activate', (event) => {
    const preload = scope.registration.navigationPreload as NavigationPreloadManager | undefined;
    event.waitUntil(Promise.all([preload?.enable(), scope.clients.claim(), clear()]));
  });
  scope.addEventListener('fetch', (event) => {
    const path = pathIn(root, event.request.url);
    if (path === null || event.request.method !== 'GET') return;
    event.respondWith(serve(event, path, { root, own, shelf, tabs }));
  });
  // A page says of which build it is, and is told which is the newest.
  scope.addEventListener('message', (event) => {
    const app = typeof event.data === 'string' ? event.data : null;
    if (event.source && app !== null) event.waitUntil(tabs.note(event.source.id, app));
    event.ports[0]?.postMessage(own.app);
    event.waitUntil(mend());
  });
}

/** Without a list of what to keep: what is there is cleared away, and nothing is answered any more. */
export function leave(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) =>
    event.waitUntil(new Shelf(scope.registration.scope).clear([]).then(() => scope.registration.unregister()))
  );
}
