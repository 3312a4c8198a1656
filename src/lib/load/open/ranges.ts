/** Ranges of addresses of one or four words, sorted, each with a number and the index of a name. */
export class Ranges {
  readonly #words: number;
  /** While it is filled: start, end, number, name, one range behind the other. */
  #rows: number[] = [];
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);
  #asns = new Uint32Array(0);
  #names = new Uint32Array(0);
  /** The range before that is not yet over where this one starts, or -1: where to look on if this one is too short. */
  #outer = new Int32Array(0);

  constructor(words: number) {
    this.#words = words;
  }

  get size(): number {
    return this.#asns.length;
  }

  add(start: readonly number[], end: readonly number[], asn: number, name: number): void {
    this.#rows.push(...start, ...end, asn, name);
  }

  settle(): void {
    const words = this.#words;
    const step = 2 * words + 2;
    const rows = this.#rows;
    const size = rows.length / step;
    // A wider range first, so that the narrowest of those with one start is found first.
    const order = Uint32Array.from({ length: size }, (_, at) => at * step).sort(
      (a, b) => compare(rows, a, rows, b, words) || compare(rows, b + words, rows, a + words, words)
    );
    this.#starts = new Uint32Array(size * words);
    this.#ends = new Uint32Array(size * words);
    this.#asns = new Uint32Array(size);
    this.#names = new Uint32Array(size);
    for (const [at, row] of order.entries()) {
      for (let word = 0; word < words; word++) {
        this.#starts[at * words + word] = rows[row + word] ?? 0;
        this.#ends[at * words + word] = rows[row + words + word] ?? 0;
      }
      this.#asns[at] = rows[row + 2 * words] ?? 0;
      this.#names[at] = rows[row + 2 * words + 1] ?? 0;
    }
    this.#rows = [];
    this.#nest(size);
  }

  #nest(size: number): void {
    this.#outer = new Int32Array(size).fill(-1);
    const open: number[] = [];
    for (let at = 0; at < size; at++) {
      while (open.length > 0 && this.#isOver(open.at(-1) ?? 0, at)) open.pop();
      this.#outer[at] = open.at(-1) ?? -1;
      open.push(at);
    }
  }

  #isOver(before: number, at: number): boolean {
    return compare(this.#ends, before * this.#words, this.#starts, at * this.#words, this.#words) < 0;
  }

  find(address: readonly number[]): { asn: number; name: number } | null {
    const words = this.#words;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.#starts, middle * words, address, 0, words) <= 0) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0; at = this.#outer[at] ?? -1)
      if (compare(this.#ends, at * words, address, 0, words) >= 0)
        return { asn: this.#asns[at] ?? 0, name: this.#names[at] ?? 0 };
    return null;
  }
}

function compare(a: ArrayLike<number>, i: number, b: ArrayLike<number>, j: number, words: number): number {
  for (let word = 0; word < words; word++) {
    const difference = (a[i + word] ?? 0) - (b[j + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
