import { replaceState } from '$app/navigation';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { chapterAt, chapterOf, LINE, stepOf } from './reading.ts';
import { here } from '#lib/ui/here.ts';

/** Where arrow keys mean something else: fields, and the charts, which walk by them. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="slider"], [data-view], [data-panel]';

/** How far a reader has come: by scrolling, by the fragment of the address, by keys. */
export class Walk {
  readonly #ids: readonly string[];
  readonly #arrived: (index: number) => void;
  #at = $state(0);
  #unknown = $state('');

  /** `arrived` is told of each chapter that is come to. */
  constructor(ids: readonly string[], arrived: (index: number) => void) {
    this.#ids = ids;
    this.#arrived = arrived;
  }

  /** Number of the chapter, from 0; the first one from the beginning. */
  get at(): number {
    return this.#at;
  }

  /** The fragment of the address, where it names no chapter. */
  get unknown(): string {
    return this.#unknown;
  }

  #come(index: number): void {
    const next = Math.max(0, index);
    if (next === this.#at) return;
    this.#at = next;
    this.#arrived(next);
  }

  /** For the element that holds the chapters, each a section with its id. */
  follow: Attachment<HTMLElement> = (article) => {
    const sections = this.#ids.flatMap((id) => document.getElementById(id) ?? []);
    let frame = 0;

    const look = () => {
      frame = 0;
      const beside = getComputedStyle(article).getPropertyValue('--views').trim() === 'beside';
      const line = innerHeight * (beside ? LINE.beside : LINE.below);
      const index = chapterAt(
        sections.map((section) => section.getBoundingClientRect().top),
        line
      );
      this.#come(index);
      // The address keeps up quietly; above the first chapter it is that of the whole story.
      const hash = index < 0 ? '' : `#${this.#ids[index] ?? ''}`;
      if (hash !== location.hash && !(index < 0 && this.#unknown)) {
        this.#unknown = '';
        // eslint-disable-next-line svelte/no-navigation-without-resolve -- the page that it is on
        replaceState(here.path() + here.query() + hash, {});
      }
    };
    const read = () => {
      const index = chapterOf(location.hash, this.#ids);
      // Another place of the page, such as its beginning, is no chapter and no mistake.
      const elsewhere = index === -1 && document.getElementById(location.hash.slice(1)) !== null;
      this.#unknown = index === -1 && !elsewhere ? location.hash.slice(1) : '';
      if (index !== null && index >= 0) this.#come(index);
    };
    const step = (event: KeyboardEvent) => {
      const by = stepOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (by === 0 || target?.closest(OWN_KEYS)) return;
      const next = this.#ids[this.#at + (this.#before(sections) ? 0 : by)];
      if (next === undefined) return;
      event.preventDefault();
      location.hash = next;
    };

    // Tracked, it would follow anew at each chapter.
    untrack(read);
    const stops = [
      on(window, 'scroll', () => (frame ||= requestAnimationFrame(look)), { passive: true }),
      on(window, 'resize', () => (frame ||= requestAnimationFrame(look))),
      on(window, 'hashchange', read),
      on(window, 'keydown', step)
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  };

  /** Above the first chapter, a step leads into it. */
  #before(sections: readonly HTMLElement[]): boolean {
    return this.#at === 0 && (sections[0]?.getBoundingClientRect().top ?? 0) > innerHeight * 0.5;
  }
}
