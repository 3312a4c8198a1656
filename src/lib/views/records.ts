import type { Catalog } from './catalog.ts';
import { listed } from './columns.ts';
import type { Matches } from './match.ts';
import { linesOf, type Lines } from './record-lines.ts';
import { ranksOf } from './record-ranks.ts';
import type { Record, Sheet } from './record-sheets.ts';

export * from './record-sheets.ts';

const sheets = new WeakMap<Catalog, Map<Sheet, Lines>>();

function keptLines(sheet: Sheet, catalog: Catalog): Lines {
  const known = sheets.get(catalog) ?? new Map<Sheet, Lines>();
  sheets.set(catalog, known);
  const lines = known.get(sheet) ?? linesOf(sheet, catalog);
  known.set(sheet, lines);
  return lines;
}

/** The rows of a sheet behind the current choices: as numbers, each made a record when asked for. */
export class Records implements Iterable<Record> {
  #lines: Lines;
  #chosen: Uint32Array;

  constructor(lines: Lines, chosen: Uint32Array) {
    this.#lines = lines;
    this.#chosen = chosen;
  }

  get length(): number {
    return this.#chosen.length;
  }

  slice(start: number, end: number): Record[] {
    return Array.from(this.#chosen.subarray(start, end), (line) => this.#lines.record(line));
  }

  *[Symbol.iterator](): Generator<Record> {
    for (const line of this.#chosen) yield this.#lines.record(line);
  }

  /** Sorted by a column; empty cells last, whichever way. The order of the whole sheet is found once. */
  sorted(column: number, descending: boolean, locale: string): Records {
    const ranks = ranksOf(this.#lines, column, locale);
    const last = ranks.count;
    const keys = Int32Array.from(this.#chosen, (line) => {
      const rank = ranks.of[line] ?? -1;
      return rank < 0 ? last : descending ? last - 1 - rank : rank;
    });
    const places = listed(keys, last + 1).list;
    return new Records(
      this.#lines,
      places.map((place) => this.#chosen[place] ?? 0)
    );
  }
}

/**
 * The rows of a sheet behind the current choices, in the order of the tables.
 * A domain stands once for each of its published addresses, or once without.
 */
export function records(sheet: Sheet, matches: Matches, catalog: Catalog): Records {
  const lines = keptLines(sheet, catalog);
  return new Records(lines, lines.chosen(matches));
}
