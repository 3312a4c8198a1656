import { DONE, shelfName, type Kept } from './kept.ts';

/** What of the site is on this device. */
export type Here =
  | { is: 'kept'; bytes: number }
  | { is: 'coming' | 'none' }
  /** No worker, or no storage: an old browser, a private window, a reader who blocks them. */
  | { is: 'impossible' };

/** Registers the worker of the site; null where there can be none. */
export async function register(root: string): Promise<ServiceWorkerRegistration | null> {
  try {
    // A browser or an extension that blocks it may also give nothing.
    return (await navigator.serviceWorker.register(`${root}service-worker.js`)) ?? null;
  } catch {
    return null;
  }
}

/** Tells the worker of which build this page is; gives that of the worker. Null where none controls the page. */
export function tell(app: string | null): Promise<string | null> {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null);
    worker.postMessage(app, [port2]);
  });
}

const ours = async (root: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(shelfName(root)));

/** Looks at what is kept of the site at the path `root`. */
export async function look(root: string): Promise<Here> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(root);
    const done = await Promise.all(
      (await ours(root)).map((cacheName) => caches.match(location.origin + root + DONE, { cacheName }))
    );
    const builds = await Promise.all(done.flatMap((each) => (each ? [each.json() as Promise<Kept>] : [])));
    if (builds.length > 0) return { is: 'kept', bytes: builds.reduce((sum, { bytes }) => sum + bytes, 0) };
    const busy = registration?.installing ?? registration?.waiting ?? registration?.active;
    return { is: busy ? 'coming' : 'none' };
  } catch {
    return { is: 'impossible' };
  }
}

/** Deletes what is kept, and the worker with it. */
export async function remove(root: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(root))?.unregister();
  await Promise.all((await ours(root)).map((name) => caches.delete(name)));
}
