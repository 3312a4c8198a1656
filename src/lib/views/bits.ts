/** A set of row numbers: one bit a row, 32 rows a word. What lies beyond the last row is never set. */
export type Bits = Uint32Array;

/** No row of a table. */
export function none(rows: readonly unknown[]): Bits {
  return new Uint32Array(Math.ceil(rows.length / 32));
}

/** The rows that pass a test. */
export function bitsWhere<T>(rows: readonly T[], test: (row: T, index: number) => boolean): Bits {
  const bits = none(rows);
  for (let index = 0; index < rows.length; index += 1) {
    if (test(rows[index] as T, index)) bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return bits;
}

/** The rows of some lists of numbers, which may come twice; what is no row of the table is passed over. */
export function bitsAt(rows: readonly unknown[], lists: readonly ArrayLike<number>[]): Bits {
  const bits = none(rows);
  for (const numbers of lists) {
    for (let at = 0; at < numbers.length; at += 1) {
      const index = numbers[at] ?? -1;
      if (index >= 0 && index < rows.length)
        bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
    }
  }
  return bits;
}

/** The rows that are in every one of at least one set. */
export function allOf(sets: readonly Bits[]): Bits {
  const [first = new Uint32Array(), ...others] = sets;
  if (others.length === 0) return first;
  const both = first.slice();
  for (const other of others) {
    for (let word = 0; word < both.length; word += 1) both[word] = (both[word] ?? 0) & (other[word] ?? 0);
  }
  return both;
}

export function holds(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

export function sizeOf(bits: Bits): number {
  let size = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    size += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return size;
}

const positions = new WeakMap<readonly unknown[], Map<unknown, number>>();

/** Where a row stands in its table; -1 where it does not. The look-up is made once a table. */
function positionOf<T>(rows: readonly T[], row: T): number {
  let known = positions.get(rows);
  if (!known) {
    known = new Map(rows.map((each, index) => [each, index]));
    positions.set(rows, known);
  }
  return known.get(row) ?? -1;
}

/** Some rows of a table, in its order: asked like a set of rows, kept as bits. */
export class Rows<T> implements Iterable<T> {
  readonly all: readonly T[];
  /** Null: every row. */
  readonly bits: Bits | null;
  readonly size: number;

  constructor(all: readonly T[], bits: Bits | null) {
    this.all = all;
    this.bits = bits;
    this.size = bits ? sizeOf(bits) : all.length;
  }

  /** Whether every row is in it. */
  get whole(): boolean {
    return this.size === this.all.length;
  }

  /** By row number: the fast way. */
  hasAt(index: number): boolean {
    return this.bits === null || holds(this.bits, index);
  }

  has(row: T): boolean {
    const index = positionOf(this.all, row);
    return index >= 0 && this.hasAt(index);
  }

  /** Calls back with the number of each row, in order: words without a row cost one look. */
  eachAt(call: (index: number) => void): void {
    if (this.bits === null) {
      for (let index = 0; index < this.all.length; index += 1) call(index);
      return;
    }
    for (let word = 0; word < this.bits.length; word += 1) {
      for (let left = this.bits[word] ?? 0; left !== 0; left &= left - 1) {
        call(word * 32 + 31 - Math.clz32(left & -left));
      }
    }
  }

  *[Symbol.iterator](): Generator<T> {
    for (let index = 0; index < this.all.length; index += 1) {
      if (this.hasAt(index)) yield this.all[index] as T;
    }
  }
}
