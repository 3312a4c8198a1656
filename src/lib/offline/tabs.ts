import { shelfName, TABS } from './kept.ts';

/**
 * Of which build each open page is. A worker may be stopped at any time, so it is written down: one entry a page, in a
 * cache, since a worker has no other storage that is as simple.
 */
export class Tabs {
  readonly #root: string;
  #known = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  #cache = () => caches.open(shelfName(new URL(this.#root).pathname) + TABS);
  #url = (id: string) => `${this.#root}~tab/${id}`;

  /** Notes a page by its first script. */
  async note(id: string, app: string): Promise<void> {
    if (this.#known.get(id) === app) return;
    this.#known.set(id, app);
    await (await this.#cache()).put(this.#url(id), new Response(app));
  }

  /** The first script of a page; null where it has none or was never noted. */
  async appOf(id: string): Promise<string | null> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const written = await (await this.#cache()).match(this.#url(id));
    const app = (await written?.text()) ?? null;
    if (app !== null) this.#known.set(id, app);
    return app;
  }

  /** Forgets the pages that are no longer open; gives what the others are. */
  async living(open: readonly string[]): Promise<Set<string>> {
    const cache = await this.#cache();
    const kept = open.map(this.#url);
    for (const { url } of await cache.keys()) if (!kept.includes(url)) await cache.delete(url);
    const apps = await Promise.all(open.map((id) => this.appOf(id)));
    return new Set(apps.filter((app) => app !== null));
  }
}
