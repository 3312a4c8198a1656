import type { Lines } from './record-lines.ts';
import type { Cell } from './record-sheets.ts';

const text = (cell: Cell): string =>
  cell === null ? '' : Array.isArray(cell) ? cell.join(' ') : String(cell);

/** The ranks of all lines, and how many different ones there are. */
export interface Ranks {
  of: Int32Array;
  count: number;
}

const ranks = new WeakMap<Lines, Map<string, Ranks>>();

/** The rank of every line by a column, from 0, equal for equal cells; -1 where the cell is empty. Found once. */
export function ranksOf(lines: Lines, column: number, locale: string): Ranks {
  const known = ranks.get(lines) ?? new Map<string, Ranks>();
  ranks.set(lines, known);
  const key = `${column} ${locale}`;
  const found = known.get(key) ?? rank(lines, column, locale);
  known.set(key, found);
  return found;
}

function rank(lines: Lines, column: number, locale: string): Ranks {
  const cells = Array.from({ length: lines.count }, (_, line) => lines.record(line).cells[column] ?? null);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const distinct = [...new Map(cells.map((cell) => [text(cell), cell]))].filter(([words]) => words !== '');
  distinct.sort(([a, left], [b, right]) =>
    typeof left === 'number' && typeof right === 'number' ? left - right : compare(a, b)
  );
  const rankOf = new Map<string, number>();
  let next = -1;
  distinct.forEach(([words, cell], at) => {
    const before = distinct[at - 1];
    const same = before !== undefined && typeof cell !== 'number' && compare(before[0], words) === 0;
    if (!same) next += 1;
    rankOf.set(words, next);
  });
  return { of: Int32Array.from(cells, (cell) => rankOf.get(text(cell)) ?? -1), count: next + 1 };
}
