import type { Kept } from './kept.ts';
import type { Asked } from './serve.ts';

/** A page as the worker sees it. */
interface Page {
  id: string;
}

interface Extendable {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Events {
  install: Extendable;
  activate: Extendable;
  fetch: Asked & { respondWith: (response: Promise<Response>) => void };
  message: Extendable & { data: unknown; source: Page | null; ports: readonly MessagePort[] };
}

/** As much of `ServiceWorkerGlobalScope` as is used: its whole library cannot stand beside that of pages. */
export interface WorkerScope {
  /** Written before the worker by the build (`delivery/keep.ts`). A worker without it clears up and goes. */
  KEPT?: Kept;
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: boolean }) => Promise<readonly Page[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
}
