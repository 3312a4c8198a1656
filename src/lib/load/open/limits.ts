import { refuse } from './refused.ts';
import type { Progress } from './types.ts';

/** How far a packed file may unpack. Larger than any honest file of ours, smaller than what harms a browser. */
export interface Limits {
  /** Bytes of all that comes out. */
  bytes: number;
  /** Bytes out for each byte in; asked only once `free` bytes are out, since a short repetition packs very well. */
  ratio: number;
  free: number;
  /** Files in a zip. */
  entries: number;
}

export const LIMITS: Limits = { bytes: 1024 ** 3, ratio: 200, free: 32 * 1024 ** 2, entries: 10_000 };

/** Bytes that are given at once to be unpacked: at most a thousand times as many come out before anyone can look. */
export const PIECE = 16 * 1024;

/** Counts bytes in and out and stops at the limits. */
export class Meter {
  #in = 0;
  #out = 0;

  constructor(
    readonly file: string,
    readonly limits: Limits,
    readonly size: number | null,
    readonly onProgress?: Progress
  ) {}

  took(bytes: number): void {
    this.#in += bytes;
    this.onProgress?.(this.#in, this.size);
  }

  gave(bytes: number): void {
    this.#out += bytes;
    const { bytes: most, ratio, free } = this.limits;
    const bomb = this.#out > most || (this.#out > free && this.#out > ratio * Math.max(this.#in, 1));
    if (bomb) refuse('unpack_too_large', this.file, null, { megabytes: Math.round(this.#out / 1024 ** 2) });
  }
}
