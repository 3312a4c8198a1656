import type { Correction } from '#lib/load/open/corrections.ts';
import type { Sniffed } from '#lib/load/open/csv.ts';
import type { Account, Finding, Format, Trouble } from '#lib/load/open/types.ts';
import { Gatherer } from './gather.ts';
import { isTaken, newKey, type Became, type Import, type Means, type Opened } from './imports.ts';
import type { TableChoice, Told } from './read-source.ts';
import type { Running } from './reading.ts';
import type { Gathered } from './types.ts';
import { Wanted } from './wanted.ts';

export type { Import, Means, Opened } from './imports.ts';

const NOTHING: Account = { rows: 0, read: 0, setAside: 0, silent: 0 };
/** Milliseconds that gathering holds the page, before it lets it do other things. */
const SLICE = 20;

/** The draft of a reading: it takes the place of what was there only when it is whole. */
interface Draft {
  id: number;
  findings: Finding[];
  troubles: Trouble[];
  table: Sniffed | null;
  corrections: readonly Correction[];
  running: Running | null;
}

/** Everything that a visitor has opened, one reading at a time; nothing that was opened is lost by what comes later. */
export class Session {
  #imports = $state.raw<readonly Import[]>([]);
  #gathered = $state.raw<Gathered | null>(null);
  #progress = $state.raw<{ id: number; done: number; of: number | null } | null>(null);
  #removed = $state.raw<readonly Import[]>([]);
  #gathering = $state(false);
  #blocked = $state(false);
  #means: Means;
  #draft: Draft | null = null;
  /** Corrections that wait for their reading. */
  #wanted = new Wanted();
  #next = 1;
  #turn = 0;

  constructor(means: Means) {
    this.#means = means;
  }

  get imports(): readonly Import[] {
    return this.#imports;
  }

  /** What all open files say together; null before the first, and after the last one. */
  get gathered(): Gathered | null {
    return this.#gathered;
  }

  get progress() {
    return this.#progress;
  }

  get gathering(): boolean {
    return this.#gathering;
  }

  /** No worker may run in this browser. */
  get blocked(): boolean {
    return this.#blocked;
  }

  /** What was taken out last, and can be put back. */
  get removed(): readonly Import[] {
    return this.#removed;
  }

  /** Opens files, after those that wait already. */
  add(opened: readonly Opened[]): void {
    const added = opened.map(({ name, source, parts, key, choice = null, corrections = [] }): Import => {
      const id = this.#next++;
      return {
        id,
        key: key ?? newKey(id),
        name,
        source,
        parts,
        status: 'waiting',
        format: null,
        findings: [],
        troubles: [],
        account: NOTHING,
        table: null,
        choice,
        corrections,
        networks: null
      };
    });
    this.#imports = [...this.#imports, ...added];
    this.#pump();
  }

  /** Reads a table again as the visitor says; until it is read, what was there stays. */
  choose(id: number, choice: TableChoice): void {
    if (this.#draft?.id === id) this.#drop();
    this.#set(id, { choice, status: 'waiting' });
    this.#pump();
  }

  /**
   * Reads a table or list again with other corrections; until it is read, what was there stays, the corrections too. Resolves when
   * it is known what became of it.
   */
  correct(id: number, corrections: readonly Correction[]): Promise<Became> {
    if (this.#draft?.id === id) this.#drop();
    const became = this.#wanted.add(id, corrections);
    this.#set(id, { status: 'waiting' });
    this.#pump();
    return became;
  }

  /** Ends the reading that goes on: a new file goes, one that is read again stays as it was. */
  cancel(): void {
    const id = this.#draft?.id;
    this.#drop();
    if (id !== undefined) this.#wanted.settle(id, 'kept');
    const stopped = this.#imports.find((each) => each.id === id);
    if (stopped && stopped.format !== null) this.#set(stopped.id, { status: 'open' });
    else if (stopped) this.#imports = this.#imports.filter((each) => each !== stopped);
    this.#pump();
  }

  remove(...ids: readonly number[]): void {
    if (this.#draft && ids.includes(this.#draft.id)) this.#drop();
    this.#removed = this.#imports.filter(({ id }) => ids.includes(id));
    this.#imports = this.#imports.filter(({ id }) => !ids.includes(id));
    for (const id of ids) this.#wanted.settle(id, 'kept');
    this.#means.keeper?.forget(this.#removed.map(({ key }) => key));
    void this.#gather();
    this.#pump();
  }

  clear(): void {
    this.remove(...this.#imports.map(({ id }) => id));
  }

  /** Puts back what was taken out last. */
  restore(): void {
    const back = this.#removed.map((each) =>
      each.status === 'reading' ? { ...each, status: 'waiting' as const } : each
    );
    this.#removed = [];
    this.#imports = [...this.#imports, ...back].sort((a, b) => a.id - b.id);
    this.#means.keeper?.keep(back.filter(isTaken));
    void this.#gather();
    this.#pump();
  }

  #set(id: number, patch: Partial<Import>): void {
    this.#imports = this.#imports.map((each) => (each.id === id ? { ...each, ...patch } : each));
  }

  #keep(id: number): void {
    this.#means.keeper?.keep(this.#imports.filter((each) => each.id === id));
  }

  #drop(): void {
    this.#draft?.running?.stop();
    this.#draft = null;
    this.#progress = null;
  }

  #pump(): void {
    if (this.#draft) return;
    const next = this.#imports.find(({ status }) => status === 'waiting');
    if (!next) return;
    const corrections = this.#wanted.of(next.id) ?? next.corrections;
    const draft: Draft = {
      id: next.id,
      findings: [],
      troubles: [],
      table: null,
      corrections,
      running: null
    };
    this.#draft = draft;
    this.#set(next.id, { status: 'reading' });
    this.#progress = { id: next.id, done: 0, of: next.source.size };
    const { source, name, choice, parts } = next;
    draft.running = this.#means.start(
      { source, name, choice, corrections, ...(parts && { parts }) },
      {
        tell: (told) => {
          if (this.#draft === draft) this.#hear(told, draft);
        },
        blocked: () => (this.#blocked = true)
      }
    );
  }

  #hear(told: Told, draft: Draft): void {
    switch (told.kind) {
      case 'progress':
        this.#progress = { id: draft.id, done: told.done, of: told.of };
        return;
      case 'table':
        draft.table = told.table;
        return;
      case 'findings':
        for (const each of told.findings) draft.findings.push(each);
        return;
      case 'troubles':
        for (const each of told.troubles) draft.troubles.push(each);
        return;
      case 'mapping':
        return this.#ask(draft);
      case 'networks':
        return void this.#networks(draft);
      case 'end':
        return this.#end(draft, told.format, told.account);
    }
  }

  /** A table that cannot be read by a guess: as the visitor once said of its like, or when she says. */
  #ask(draft: Draft): void {
    const { table } = draft;
    const choice = table && this.#means.known(table);
    this.#drop();
    this.#set(draft.id, choice ? { table, choice, status: 'waiting' } : { table, status: 'mapping' });
    if (!choice) this.#keep(draft.id);
    this.#pump();
  }

  async #networks(draft: Draft): Promise<void> {
    const opened = this.#imports.find(({ id }) => id === draft.id);
    if (!opened) return;
    const { networks, account, troubles } = await this.#means.networks(opened);
    if (this.#draft !== draft) return;
    draft.troubles.push(...troubles);
    this.#set(draft.id, { networks });
    this.#end(draft, 'networks', account);
  }

  #end({ id, findings, troubles, table, corrections }: Draft, format: Format | null, account: Account): void {
    this.#drop();
    const refused = format === null || troubles.some(({ cost }) => cost === 'file');
    const before = this.#imports.find((each) => each.id === id);
    const again = refused && before?.format != null;
    // A table that could be read before and cannot now keeps what it gave, beside the reason.
    if (again) this.#set(id, { troubles, table: table ?? before.table, status: 'open' });
    else {
      const status = refused ? 'refused' : 'open';
      this.#set(id, {
        // What had been found before a file turned out to be none is nothing that anybody opened.
        findings: refused ? [] : findings,
        troubles,
        account,
        table,
        corrections,
        status,
        format: refused ? null : format
      });
    }
    this.#wanted.settle(id, again ? 'kept' : 'read');
    if (!refused) this.#keep(id);
    if (!refused) void this.#gather();
    this.#pump();
  }

  async #gather(): Promise<void> {
    const turn = ++this.#turn;
    const open = this.#imports.filter(({ status, format }) => status === 'open' || format !== null);
    if (open.every(({ findings }) => findings.length === 0)) {
      this.#gathered = null;
      this.#gathering = false;
      return;
    }
    this.#gathering = true;
    const networks = open.flatMap((each) => each.networks ?? []);
    const gatherer = new Gatherer({ ...this.#means.context, networks });
    let since = performance.now();
    for (const { findings } of open)
      for (const finding of findings) {
        gatherer.take(finding);
        if (performance.now() - since < SLICE) continue;
        await new Promise((done) => setTimeout(done));
        if (turn !== this.#turn) return;
        since = performance.now();
      }
    this.#gathered = gatherer.end();
    this.#gathering = false;
  }
}
