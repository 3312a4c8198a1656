import { PHONE } from '#lib/model/checked-text.ts';

const LONGEST = 60;

/** `Host & Co` → `host-co`; what is left of a text without Latin letters or digits, or looks like a phone number, is `other`. */
export function slug(text: string, other: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return plain === '' || PHONE.test(plain) ? other : plain;
}

/** Gives each id once: not one of ours either, so that rows can stand beside ours in a fork. */
export class Ids {
  readonly #taken: Set<string>;
  /** Where to go on counting, by what an id begins with: the same title may come a thousand times. */
  readonly #next = new Map<string, number>();

  constructor(ours: Iterable<string> = []) {
    this.#taken = new Set(ours);
  }

  /** `mine`, then `mine-2`, `mine-3` … */
  once(wanted: string): string {
    let id = wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}
