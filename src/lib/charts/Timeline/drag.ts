import type { Filter } from '#lib/views/filter.ts';

type Period = Pick<Filter, 'from' | 'to'>;

/** What a drag needs of the explorer. */
export interface Narrowed {
  readonly filter: Period;
  narrow(patch: Period, step: 'push' | 'replace'): void;
}

/**
 * A drag of the brush or of a handle: all views follow while it lasts, and it is one step in the history at its end,
 * so that going back once undoes it whole.
 */
export class Drag {
  #explorer: Narrowed;
  #before: Period | null = null;

  constructor(explorer: Narrowed) {
    this.#explorer = explorer;
  }

  start(): void {
    const { from, to } = this.#explorer.filter;
    this.#before = { from, to };
  }

  move(period: Period): void {
    this.#explorer.narrow(period, 'replace');
  }

  end(): void {
    const { from, to } = this.#explorer.filter;
    if (!this.cancel()) return;
    this.#explorer.narrow({ from, to }, 'push');
  }

  /** Puts the period back as it was. False where no drag was going on. */
  cancel(): boolean {
    const before = this.#before;
    if (before === null) return false;
    this.#before = null;
    this.#explorer.narrow(before, 'replace');
    return true;
  }
}
