import type { Import, Keeper, Opened } from './imports.ts';
import {
  entryOf,
  inOrder,
  keptOf,
  openedAgain,
  whyOf,
  type KeptEntry,
  type Store,
  type Switch,
  type Why
} from './kept.ts';

/** A file that could not be kept as it is now. */
export interface Missed {
  key: string;
  name: string;
  why: Why;
}

/** What the device did not do: begin or end to remember, say what it keeps, delete. */
export interface Failure {
  doing: 'start' | 'end' | 'look' | 'delete';
  why: Why;
}

/**
 * Remembers opened files on the device, where a visitor asked for it. One thing is done after the other; nothing of it throws or
 * rejects: what the device refuses is said in `missed` and `failure`, and what is open stays open.
 */
export class Memory implements Keeper {
  #on = $state(false);
  #entries = $state.raw<readonly KeptEntry[]>([]);
  #missed = $state.raw<readonly Missed[]>([]);
  #failure = $state.raw<Failure | null>(null);
  #store: Store;
  #switch: Switch;
  /** Deleted by hand while it was open: not kept again for a later change. */
  #declined: readonly string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store, choice: Switch) {
    this.#store = store;
    this.#switch = choice;
  }

  get on(): boolean {
    return this.#on;
  }

  /** What is kept, in the order in which it was opened; of all tabs. */
  get entries(): readonly KeptEntry[] {
    return this.#entries;
  }

  get missed(): readonly Missed[] {
    return this.#missed;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** What is to be opened again on a visit. Where a deletion was not finished the last time, it is finished now. */
  start(): Promise<Opened[]> {
    return this.#then(async () => {
      const state = this.#chosen();
      if (state === 'ending') await this.#end();
      if (state !== 'on') return [];
      this.#on = true;
      const all = await this.#look();
      return all.flatMap(([key, value]) => openedAgain(key, value) ?? []);
    });
  }

  /** Begins to remember, with what is open already. */
  turnOn(files: readonly Import[]): Promise<void> {
    const begun = this.#then(async () => {
      this.#failure = null;
      this.#declined = [];
      try {
        this.#switch.write('on');
        this.#list(await this.#store.all());
        this.#on = true;
      } catch (error) {
        this.#fail('start', error);
        this.#choose(null);
      }
    });
    this.keep(files);
    return begun;
  }

  /** Deletes all that is kept, and remembers nothing more. */
  turnOff(): Promise<void> {
    this.#on = false;
    return this.#then(() => this.#end());
  }

  /** Keeps files as they are now; without a word where nothing is to be remembered. */
  keep(files: readonly Import[]): void {
    for (const file of files) void this.#then(() => this.#put(file));
  }

  forget(keys: readonly string[]): void {
    void this.#then(async () => {
      this.#missed = this.#missed.filter(({ key }) => !keys.includes(key));
      const kept = keys.filter((each) => this.#entries.some(({ key }) => key === each));
      if (kept.length > 0) await this.#delete(() => this.#store.drop(kept), kept);
    });
  }

  /** Deletes from the device what may stay open here. */
  remove(key: string): void {
    this.#declined = [...this.#declined, key];
    this.forget([key]);
  }

  removeAll(): void {
    void this.#then(async () => {
      const keys = this.#entries.map(({ key }) => key);
      this.#declined = [...this.#declined, ...keys];
      await this.#delete(() => this.#store.clear(), keys);
    });
  }

  /** Looks at what other tabs did meanwhile. That one of them began to remember is no wish of this one. */
  refresh(): void {
    if (!this.#on) return;
    void this.#then(async () => {
      if (this.#isOn()) await this.#look();
    });
  }

  #then<Result>(what: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(what);
    this.#last = result;
    return result;
  }

  #chosen(): ReturnType<Switch['read']> {
    try {
      return this.#switch.read();
    } catch {
      return null;
    }
  }

  #choose(state: ReturnType<Switch['read']>): void {
    try {
      this.#switch.write(state);
    } catch {
      // What cannot be written was not there to be read.
    }
  }

  /** Whether it still is: another tab may have ended it, and deleted everything. */
  #isOn(): boolean {
    if (!this.#on) return false;
    if (this.#chosen() === 'on') return true;
    this.#on = false;
    this.#entries = [];
    this.#missed = [];
    return false;
  }

  async #put(file: Import): Promise<void> {
    const { key, name } = file;
    if (this.#declined.includes(key) || !this.#isOn()) return;
    const missed = this.#missed.filter((each) => each.key !== key);
    try {
      const value = keptOf(file);
      await this.#store.put(key, value);
      // Ended in another tab while this was written: then it was not there to be deleted.
      if (!this.#isOn()) return void (await this.#store.drop([key]).catch(() => this.#choose('ending')));
      this.#entries = inOrder([...this.#entries.filter((each) => each.key !== key), entryOf(key, value)]);
      this.#missed = missed;
    } catch (error) {
      this.#missed = [...missed, { key, name, why: whyOf(error) }];
    }
  }

  async #delete(what: () => Promise<void>, keys: readonly string[]): Promise<void> {
    try {
      await what();
      this.#entries = this.#entries.filter(({ key }) => !keys.includes(key));
      this.#failure = null;
    } catch (error) {
      this.#fail('delete', error);
    }
  }

  async #look(): Promise<[string, unknown][]> {
    try {
      const all = await this.#store.all();
      this.#list(all);
      return all.sort(([a], [b]) => (a < b ? -1 : 1));
    } catch (error) {
      this.#fail('look', error);
      return [];
    }
  }

  /** The choice stays until all is deleted: should this page be closed meanwhile, the next visit deletes the rest. */
  async #end(): Promise<void> {
    this.#on = false;
    this.#failure = null;
    this.#missed = [];
    this.#choose('ending');
    try {
      await this.#store.clear();
      this.#entries = [];
      this.#choose(null);
    } catch (error) {
      this.#fail('end', error);
    }
  }

  #list(all: readonly [string, unknown][]): void {
    this.#entries = inOrder(all.map(([key, value]) => entryOf(key, value)));
  }

  #fail(doing: Failure['doing'], error: unknown): void {
    this.#failure = { doing, why: whyOf(error) };
  }
}
