import type { Correction } from '#lib/load/open/corrections.ts';
import type { Became } from './imports.ts';

/** Corrections that wait for their reading, by the id of their file; whoever wrote them is told what became of them. */
export class Wanted {
  readonly #waiting = new Map<
    number,
    { corrections: readonly Correction[]; done: (became: Became) => void }
  >();

  /** Takes the place of those that the same file waits for. */
  add(id: number, corrections: readonly Correction[]): Promise<Became> {
    this.settle(id, 'kept');
    return new Promise((done) => this.#waiting.set(id, { corrections, done }));
  }

  of(id: number): readonly Correction[] | null {
    return this.#waiting.get(id)?.corrections ?? null;
  }

  settle(id: number, became: Became): void {
    this.#waiting.get(id)?.done(became);
    this.#waiting.delete(id);
  }
}
