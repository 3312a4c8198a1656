import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOf, bitsAt, bitsWhere, holds, Rows, sizeOf } from '#lib/views/bits.ts';

const numbers = Array.from({ length: 200 }, (_, at) => at);
const some = fc.uniqueArray(fc.integer({ min: 0, max: 199 }));
const bitsOf = (chosen: readonly number[]) => bitsWhere(numbers, (row) => chosen.includes(row));

describe('a set of rows as bits', () => {
  test('holds what a set holds', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const bits = bitsOf(chosen);
        expect(sizeOf(bits)).toBe(chosen.length);
        expect(numbers.filter((row) => holds(bits, row))).toEqual([...chosen].sort((a, b) => a - b));
      })
    );
  });

  test('of several sets it holds what all hold, and changes none of them', () => {
    fc.assert(
      fc.property(some, some, some, (...sets) => {
        const bits = sets.map(bitsOf);
        const both = allOf(bits);
        expect(numbers.filter((row) => holds(both, row))).toEqual(
          numbers.filter((row) => sets.every((set) => set.includes(row)))
        );
        expect(bits).toEqual(sets.map(bitsOf));
      })
    );
  });

  test('made of numbers it holds those that are rows, however often they come', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        expect(
          bitsAt(numbers, [
            [-1, ...chosen],
            [...chosen, 200, 4_000]
          ])
        ).toEqual(bitsOf(chosen));
      })
    );
  });

  test('calls back with each of its rows once, in order, also the last of a word', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const met: number[] = [];
        new Rows(numbers, bitsOf(chosen)).eachAt((index) => met.push(index));
        expect(met).toEqual([...chosen].sort((a, b) => a - b));
      })
    );
    const all: number[] = [];
    new Rows(numbers, null).eachAt((index) => all.push(index));
    expect(all).toEqual(numbers);
  });

  test('is asked like a set of rows', () => {
    const rows = numbers.map((id) => ({ id }));
    fc.assert(
      fc.property(some, (chosen) => {
        const picked = new Rows(
          rows,
          bitsWhere(rows, (row) => chosen.includes(row.id))
        );
        expect(picked.size).toBe(chosen.length);
        expect([...picked]).toEqual(rows.filter((row) => chosen.includes(row.id)));
        expect(rows.every((row) => picked.has(row) === chosen.includes(row.id))).toBe(true);
        expect(picked.has({ id: 1 })).toBe(false);
        expect(picked.whole).toBe(chosen.length === rows.length);
      })
    );
    expect(new Rows(rows, null)).toMatchObject({ size: 200, whole: true });
  });
});
