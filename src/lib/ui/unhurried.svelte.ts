import type { Attachment } from 'svelte/attachments';

/** Pause in a drag, in ms, in which what is out of sight catches up. */
const PAUSE = 120;

/**
 * A value for a part of the page that may be out of sight: there it follows once the changes pause, in sight at once.
 * To be made while a component is; `watch` is attached to the part.
 */
export class Unhurried<T> {
  #next: () => T;
  #held = $state.raw<T>() as T;
  #near = $state(true);
  #current = $derived.by(() => (this.#near ? this.#next() : this.#held));

  constructor(next: () => T) {
    this.#next = next;
    $effect(() => {
      const value = next();
      const take = () => {
        this.#held = value;
      };
      if (this.#near) {
        take();
        return;
      }
      const timer = setTimeout(take, PAUSE);
      return () => clearTimeout(timer);
    });
  }

  get current(): T {
    return this.#current;
  }

  watch: Attachment<Element> = (part) => {
    const observer = new IntersectionObserver((entries) => {
      this.#near = entries.at(-1)?.isIntersecting ?? true;
    });
    observer.observe(part);
    return () => observer.disconnect();
  };
}
