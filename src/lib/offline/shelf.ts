import { DONE, hasHash, shelfName, type Kept } from './kept.ts';
import { readPages } from './pages.ts';

/** How many files are asked for at once. */
const AT_ONCE = 6;
/** Copies are found by their address alone. */
const BY_ADDRESS = { ignoreVary: true, ignoreSearch: true };

/** First digits of a hash, as the build writes them down. */
export async function digest(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is kept on this device for the site at `root`, an address that ends on a slash. Each build has a cache of its own. */
export class Shelf {
  readonly #root: string;
  readonly #prefix: string;
  #builds: Promise<Kept[]> | null = null;
  #pages = new Map<string, Promise<(path: string) => string | null>>();

  constructor(root: string) {
    this.#root = root;
    this.#prefix = shelfName(new URL(root).pathname);
  }

  #url = (path: string): string => this.#root + path;

  /** Builds of which all is there; read once, unless `again`: the browser or the reader may have removed some. */
  builds(again = false): Promise<Kept[]> {
    if (again) this.#builds = null;
    this.#builds ??= this.#written();
    return this.#builds;
  }

  async #written(): Promise<Kept[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    const found = await Promise.all(names.map((cacheName) => caches.match(this.#url(DONE), { cacheName })));
    return Promise.all(found.flatMap((each) => (each ? [each.json() as Promise<Kept>] : [])));
  }

  /**
   * Keeps a build. What an earlier try or another build has already is not asked for again. Rejects, with what came so far
   * kept for the next try, where a file cannot be had or is not the one of this build: a server may be changing just now.
   */
  async keep(build: Kept): Promise<void> {
    const others = (await this.builds()).filter(({ id }) => id !== build.id);
    const cache = await caches.open(this.#prefix + build.id);
    const wanted = Object.entries({ ...build.files, [build.pages]: null });
    const worker = async () => {
      for (let next = wanted.pop(); next; next = wanted.pop()) {
        const [path, hash] = next;
        if (await cache.match(this.#url(path))) continue;
        const other = others.find(
          ({ files, pages }) => path === pages || (path in files && files[path] === hash)
        );
        const copy = other && (await this.file(path, other.id));
        await cache.put(this.#url(path), copy ?? (await this.#fetched(path, hash)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await cache.put(this.#url(DONE), Response.json(build));
    this.#builds = null;
    this.#pages.clear();
  }

  async #fetched(path: string, hash: string | null): Promise<Response> {
    const response = await fetch(this.#url(path), hasHash(path) ? {} : { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (hash !== null && (await digest(await response.clone().arrayBuffer())) !== hash)
      throw new Error(`${path} is of another build`);
    return response;
  }

  /** The copy of a file, of one build or, by its name, of any. */
  async file(path: string, id: string | null): Promise<Response | undefined> {
    const ids = id === null ? (await this.builds()).map((build) => build.id) : [id];
    for (const each of ids) {
      const copy = await caches.match(this.#url(path), { ...BY_ADDRESS, cacheName: this.#prefix + each });
      if (copy) return copy;
    }
    return undefined;
  }

  /** The HTML of a page of a build. */
  async page(path: string, build: Kept): Promise<string | null> {
    let pages = this.#pages.get(build.id);
    if (!pages) {
      pages = this.file(build.pages, build.id).then(async (copy) => readPages((await copy?.text()) ?? ''));
      this.#pages.set(build.id, pages);
    }
    return (await pages)(path);
  }

  /** Puts a file beside those of a build that is still kept. */
  async add(path: string, id: string, response: Response): Promise<void> {
    if (await caches.has(this.#prefix + id))
      await (await caches.open(this.#prefix + id)).put(this.#url(path), response);
  }

  /** Forgets all but the builds named; `TABS` names what is known of the open pages. */
  async clear(but: readonly string[]): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
    const gone = names.filter((name) => !but.includes(name.slice(this.#prefix.length)));
    await Promise.all(gone.map((name) => caches.delete(name)));
    this.#builds = null;
  }
}
