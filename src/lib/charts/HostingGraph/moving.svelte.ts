import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import { between } from './between.ts';

/** Ms from one grouping to the next. */
const LASTS = 400;
/** With more dots than these, each frame of a move would take too long. */
const MOST = 20_000;

/** The way of the dots from one layout of the same domains to the next; none for those who ask for less motion. */
export class Moving {
  #shown = $state.raw<PlacedHosting | null>(null);
  #last: PlacedHosting | null = null;
  #frame = 0;

  /** The layout on the way; null at rest. */
  get shown(): PlacedHosting | null {
    return this.#shown;
  }

  /** Told of every layout; `moves` where it holds the domains of the one before, in other groups. */
  to(next: PlacedHosting, moves: boolean): void {
    const from = this.#shown ?? this.#last;
    this.#last = next;
    this.stop();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!moves || !from || from === next || still || next.x.length > MOST || from.x.length !== next.x.length)
      return;
    const start = performance.now();
    const advance = () => {
      const part = Math.min(1, (performance.now() - start) / LASTS);
      this.#shown = part < 1 ? between(from, next, part) : null;
      if (part < 1) this.#frame = requestAnimationFrame(advance);
    };
    advance();
  }

  stop = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#shown = null;
  };
}
