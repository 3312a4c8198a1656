import { roleOfName } from './column-names.ts';
import { countryOf, isCountryCode } from './countries.ts';
import { rowsOf } from './csv-rows.ts';
import { dateOf } from './dates.ts';
import { guess, modalWidth } from './guess.ts';
import { DELIMITERS, type Delimiter, type Mapping } from './mapping.ts';
import { addressOf, domainOf } from './normalise.ts';

export interface Sniffed {
  delimiter: Delimiter;
  header: boolean;
  /** Names of the columns, each once; numbers from 1 where the table has none. */
  columns: string[];
  /** The first rows of data, without the names. */
  sample: string[][];
  mapping: Mapping;
}

/** So much of a file is looked at, and so many rows are shown. */
const HEAD = 1 << 18;
const LINES = 300;
const SHOWN = 100;

/** How a table is written, by its first rows; what a reader knows better (`fixed`) is taken from her. */
export function sniff(text: string, fixed: { delimiter?: Delimiter; header?: boolean } = {}): Sniffed {
  const { lines, whole } = firstLines(text);
  const delimiter = fixed.delimiter ?? delimiterOf(lines, whole);
  const all = rowsOf(lines, delimiter, whole);
  const width = modalWidth(all);
  const rows = all.filter((cells) => !isPreamble(cells, width));
  const [first = []] = rows;
  const header = fixed.header ?? isHeader(first, rows.slice(1));
  const mapping = guess(rows, header);
  const columns = header
    ? uniqueNames(first, mapping.roles.length)
    : mapping.roles.map((_, at) => String(at + 1));
  return { delimiter, header, columns, sample: rows.slice(header ? 1 : 0, SHOWN + 1), mapping };
}

/** Lines that stand above or between rows and are none: blank, comments, Excel's `sep=;`. */
export function isPreamble(cells: readonly string[], width: number): boolean {
  const [first = ''] = cells;
  if (cells.every((cell) => cell.trim() === '')) return true;
  if (/^\s*#/.test(first)) return cells.length !== width || (width === 1 && roleOfName(first) === null);
  return /^sep=/i.test(first) && cells.length <= 2;
}

/** Names of columns without signs of a comment or quotes, and each once: `date`, `date (2)`. */
export function uniqueNames(cells: readonly string[], width = cells.length): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => {
    const name = (cells[at] ?? '').replace(/^[#\s"]+|["\s]+$/g, '').slice(0, 100) || String(at + 1);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The first lines of a text, and whether they are all of it; the last line of a head is seldom whole. */
function firstLines(text: string): { lines: string; whole: boolean } {
  const head = text.slice(0, HEAD).replace(/\r\n?/g, '\n');
  let end = -1;
  for (let line = 0; line < LINES; line++) {
    const next = head.indexOf('\n', end + 1);
    if (next < 0) return { lines: head, whole: text.length <= HEAD };
    end = next;
  }
  return { lines: head.slice(0, end + 1), whole: end + 1 === head.length && text.length <= HEAD };
}

/** The sign that cuts most lines into the same number of cells; among equals the one that makes more of them. */
function delimiterOf(lines: string, whole: boolean): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(lines, delimiter, whole).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = modalWidth(rows);
    if (width < 2) continue;
    const rest = rows.filter((cells) => !isPreamble(cells, width));
    const known = (rest[0] ?? []).filter((name) => roleOfName(name) !== null).length;
    const regular = rest.filter((cells) => cells.length === width).length / rest.length;
    const score = regular + Math.min(width, 20) / 200 + (known >= 2 ? 0.5 : 0);
    if (regular > 0.5 && score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Whether a first row names columns: it has names that we know and no host, or nothing that looks like a value. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length === 0) return false;
  if (cells.some((cell) => domainOf(cell) !== null || addressOf(cell) !== null)) return false;
  if (cells.some((cell) => roleOfName(cell) !== null)) return true;
  if (first.length === 1 && rest.length === 0) return false;
  return !cells.some(
    (cell) =>
      /^[\d.,+-]+$/.test(cell) ||
      cell.length > 100 ||
      dateOf(cell, 'ymd') !== null ||
      (countryOf(cell) !== null && !isCountryCode(cell))
  );
}
