import { parseV4, parseV6 } from './address.ts';
import { Ranges } from './ranges.ts';

export interface Network {
  asn: number;
  /** As the table has it. */
  name: string | null;
}

/** Ranges of addresses and who announces them, in columns of numbers: half a million take some 10 MB. */
export class NetworkTable {
  readonly #v4 = new Ranges(1);
  readonly #v6 = new Ranges(4);
  readonly #known = new Map<string, number>();
  readonly #names: string[] = [];

  get size(): number {
    return this.#v4.size + this.#v6.size;
  }

  /** Addresses as words of `wordsOf`, both ends included. Call `settle` after the last one. */
  add(start: readonly number[], end: readonly number[], asn: number, name: string): void {
    let index = this.#known.get(name);
    if (index === undefined) {
      index = this.#names.push(name) - 1;
      this.#known.set(name, index);
    }
    (start.length === 1 ? this.#v4 : this.#v6).add(start, end, asn, index);
  }

  settle(): void {
    this.#v4.settle();
    this.#v6.settle();
    this.#known.clear();
  }

  /** Who announces an address; null if nobody in this table does. Where ranges lie within each other the narrowest answers. */
  lookup(address: string): Network | null {
    const words = wordsOf(address);
    const found = words && (words.length === 1 ? this.#v4 : this.#v6).find(words);
    return found && { asn: found.asn, name: this.#names[found.name] || null };
  }
}

/** An address as one word of 32 bits, or as four; null if it is none. */
export function wordsOf(address: string): number[] | null {
  const v4 = parseV4(address);
  if (v4 !== null) return [v4];
  const groups = parseV6(address);
  return groups && [0, 2, 4, 6].map((at) => (groups[at] ?? 0) * 65536 + (groups[at + 1] ?? 0));
}
