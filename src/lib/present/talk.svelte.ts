import { replaceState } from '$app/navigation';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { chapterOf } from '#lib/story/reading.ts';
import { here } from '#lib/ui/here.ts';
import { openLine, type Line, type Remote } from './line.ts';
import type { Stop } from './stops.ts';

/** How the address follows: a step is a place in the history, what goes on by itself is none. */
export type Trace = 'step' | 'quiet';

/** Where a talk stands, in each of its windows: the address names it, the windows tell each other. */
export class Talk {
  readonly stops: readonly Stop[];
  readonly #ids: readonly string[];
  #at = $state(0);
  #unknown = $state('');
  #line: Line | null = null;
  /** Another window of the talk has answered; null where this browser has no line to it. */
  #heard = $state<boolean | null>(false);

  readonly #asked: (what: Remote) => void;

  /** `asked` is told what another window wants of the slides. */
  constructor(stops: readonly Stop[], asked: (what: Remote) => void = () => undefined) {
    this.stops = stops;
    this.#asked = asked;
    this.#ids = stops.map(({ id }) => id);
  }

  /** Number of the stop, from 0. */
  get at(): number {
    return this.#at;
  }

  get stop(): Stop {
    return this.stops[this.#at] ?? { id: '', chapter: 0, step: 0 };
  }

  /** The fragment of the address, where it names no slide. */
  get unknown(): string {
    return this.#unknown;
  }

  get heard(): boolean | null {
    return this.#heard;
  }

  /** Goes to a stop; beyond the last it stays, beyond the first too. */
  go(index: number, trace: Trace = 'step'): void {
    const next = Math.min(this.stops.length - 1, Math.max(0, index));
    const id = this.#ids[next];
    if (id === undefined || (next === this.#at && location.hash === `#${id}`)) return;
    this.#at = next;
    this.#unknown = '';
    this.#write(id, trace);
    this.#line?.say({ kind: 'at', id });
  }

  /** Asks the window with the slides for something. */
  ask(what: Remote): void {
    this.#line?.say({ kind: 'do', what });
  }

  /** On, and after the last from the beginning. */
  turn(): void {
    this.go((this.#at + 1) % this.stops.length, 'quiet');
  }

  #write(id: string, trace: Trace): void {
    if (trace === 'step') location.hash = id;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page that it is on
    else replaceState(`${here.path()}${here.query()}#${id}`, {});
  }

  /** Follows the address and the other windows, from when the page stands to when it goes. */
  follow: Attachment = () => untrack(() => this.#follow());

  /** Untracked above: followed anew at each step, the line would be shut on words that are on their way. */
  #follow(): () => void {
    const read = () => {
      const index = chapterOf(location.hash, this.#ids);
      this.#unknown = index === -1 ? location.hash.slice(1) : '';
      if (index === null || index < 0 || index === this.#at) return;
      this.#at = index;
      this.#line?.say({ kind: 'at', id: this.stop.id });
    };
    read();
    this.#line = openLine((word) => {
      this.#heard = true;
      if (word.kind === 'hello') this.#line?.say({ kind: 'at', id: this.stop.id });
      else if (word.kind === 'do') this.#asked(word.what);
      else {
        const index = this.#ids.indexOf(word.id);
        if (index < 0 || index === this.#at) return;
        this.#at = index;
        this.#unknown = '';
        this.#write(word.id, 'quiet');
      }
    });
    if (!this.#line) this.#heard = null;
    // An address that names a slide leads the others; a bare one asks where they are.
    if (location.hash === `#${this.stop.id}`) this.#line?.say({ kind: 'at', id: this.stop.id });
    this.#line?.say({ kind: 'hello' });
    const stop = on(window, 'hashchange', read);
    return () => {
      stop();
      this.#line?.close();
    };
  }
}
