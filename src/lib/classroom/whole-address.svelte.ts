import { page } from '$app/state';
import { absolute, ORIGIN } from '#lib/site/origin.ts';

/** The whole address of a page, for paper: known while building where the origin is, else once the page is open. */
export class WholeAddress {
  #here = $state<string | null>(null);
  #relative: () => string;

  constructor(relative: () => string) {
    this.#relative = relative;
  }

  /** Null before it is known. */
  get address(): string | null {
    if (this.#here !== null) return absolute(this.#relative(), '', this.#here);
    return ORIGIN ? absolute(this.#relative(), page.url.pathname) : null;
  }

  /** An attachment: the page is open. */
  arrive = (): void => {
    this.#here = location.href;
  };
}

/** Without its protocol, as people read it. */
export const shortly = (address: string): string => address.replace(/^https?:\/\//, '');
