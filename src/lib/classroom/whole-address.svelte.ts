import { page } from '$app/state';
import { absolute, ORIGIN } from '#lib/site/origin.ts';
import { here } from '#lib/ui/here.ts';

/** The whole address of a page, for paper: known while building where the origin is, else once the page is open. */
export class WholeAddress {
  #open = $state(false);
  #relative: () => string;

  constructor(relative: () => string) {
    this.#relative = relative;
  }

  /** Null before it is known. */
  get address(): string | null {
    if (this.#open) return published(here.whole(this.#relative()));
    return ORIGIN ? absolute(this.#relative(), page.url.pathname) : null;
  }

  /** An attachment: the page is open. */
  arrive = (): void => {
    this.#open = true;
  };
}

/** A file on a disk has no address that others could open. */
const published = (address: string) => (address.startsWith('file:') ? null : address);

/** Without its protocol, as people read it. */
export const shortly = (address: string): string => address.replace(/^https?:\/\//, '');
