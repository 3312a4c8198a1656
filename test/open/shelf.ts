import type { Import } from '#lib/open/imports.ts';
import type { KeptFile, Store, Switch } from '#lib/open/kept.ts';

/** An open file that is only what a test says. */
export const file = (key: string, name = `${key}.txt`, over: Partial<Import> = {}): Import => ({
  id: 1,
  key,
  name,
  source: new Blob([key]),
  parts: undefined,
  status: 'open',
  format: 'list',
  findings: [],
  troubles: [],
  account: { rows: 0, read: 0, setAside: 0, silent: 0 },
  table: null,
  choice: null,
  corrections: [],
  networks: null,
  ...over
});

type Doing = keyof Store;

/** A device in a test: what it holds, and which of its doings fail with what. Two memories over one are two tabs. */
export class Device {
  readonly files = new Map<string, unknown>();
  state: ReturnType<Switch['read']> = null;
  fails: Partial<Record<Doing | 'read' | 'write', unknown>> = {};
  /** Run before a file is put: what another tab does meanwhile. */
  meanwhile: (() => Promise<void> | void) | null = null;

  readonly store: Store = {
    all: () => this.#do('all', () => [...this.files]),
    put: async (key: string, value: KeptFile) => {
      await this.meanwhile?.();
      await this.#do('put', () => void this.files.set(key, value));
    },
    drop: (keys) => this.#do('drop', () => keys.forEach((key) => this.files.delete(key))),
    clear: () => this.#do('clear', () => this.files.clear())
  };
  readonly switch: Switch = {
    read: () => this.#now('read', () => this.state),
    write: (state) => this.#now('write', () => void (this.state = state))
  };

  #now<Result>(doing: Doing | 'read' | 'write', what: () => Result): Result {
    if (doing in this.fails) throw this.fails[doing];
    return what();
  }
  async #do<Result>(doing: Doing, what: () => Result): Promise<Result> {
    await Promise.resolve();
    return this.#now(doing, what);
  }
}
