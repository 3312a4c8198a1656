import Papa from 'papaparse';

/** What is wrong with the quotes of a row: one that never closes, or one in the middle of a quoted cell. */
export type Fault = 'quote_open' | 'quote_inside';
export type TakeRow = (cells: string[], row: number, fault: Fault | null) => void;

/** As much is cut into rows at a time: small, so that the cells of a piece are gone before the collector looks. */
const PIECE = 1 << 16;
/** No row may be longer, or an open quote would keep the rest of the file in memory. A cell of 10 MB still fits. */
const LONGEST_ROW = 1 << 24;

/**
 * Cuts the text of a table into rows while it arrives, with Papa Parse. Rows are counted as a spreadsheet does, blank ones
 * included. Where quotes do not match, a row can swallow those after it: such a row is read again line by line, so that
 * only the line with the quote is lost.
 */
export class RowCutter {
  readonly #delimiter: string;
  readonly #width: number | null;
  readonly #take: TakeRow;
  #row = 0;
  #rest = '';
  /** The rest is not tried again before it is that long: or a long row would be read over and over. */
  #wait = 0;
  #carriage = false;

  /** `width`: how many cells a whole row has; that of the first row if not given. */
  constructor(delimiter: string, take: TakeRow, width: number | null = null) {
    this.#delimiter = delimiter;
    this.#take = take;
    this.#width = width;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) this.#add(text.slice(at, at + PIECE));
  }

  /** `whole` is false for the beginning of a longer text: its last row is left out. */
  end(whole = true): void {
    if (this.#carriage) this.#rest += '\n';
    this.#carriage = false;
    this.#cut(false);
    if (whole && this.#rest !== '') this.#cut(true);
  }

  #add(piece: string): void {
    if (this.#carriage) piece = `\r${piece}`;
    this.#carriage = piece.endsWith('\r');
    if (this.#carriage) piece = piece.slice(0, -1);
    // Papa Parse knows one kind of line end, and a file may have all three.
    this.#rest += piece.includes('\r') ? piece.replace(/\r\n?/g, '\n') : piece;
    if (this.#rest.length >= this.#wait) this.#cut(false);
  }

  #cut(last: boolean): void {
    const text = this.#rest;
    const parsed = parse(text, this.#delimiter, !last);
    const faults = new Map<number, Fault>();
    for (const { row, code } of parsed.errors)
      if (row !== undefined) faults.set(row, code === 'MissingQuotes' ? 'quote_open' : 'quote_inside');
    let ends: number[] | null = null;
    const width = this.#width ?? parsed.data[0]?.length ?? 0;
    for (let at = 0; at < parsed.data.length; at++) {
      const cells = parsed.data[at] ?? [];
      const fault = (faults.size > 0 && faults.get(at)) || null;
      if ((fault || cells.length !== width) && cells.some((cell) => cell.includes('\n'))) {
        ends ??= endsOf(text, this.#delimiter, !last);
        if (this.#lines(text.slice(ends[at - 1] ?? 0, ends[at]), fault === 'quote_open')) continue;
      }
      this.#take(cells, ++this.#row, fault);
    }
    this.#rest = last ? '' : text.slice(parsed.meta.cursor);
    if (this.#rest.length > LONGEST_ROW && this.#rest.includes('"')) {
      const whole = this.#rest.lastIndexOf('\n') + 1;
      if (whole > 0 && this.#lines(this.#rest.slice(0, whole), true)) this.#rest = this.#rest.slice(whole);
    }
    this.#wait = this.#rest.length * 2;
  }

  /** Reads a row of several lines line by line; unless told to, only if a line after the first is a whole row by itself. */
  #lines(text: string, always: boolean): boolean {
    const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    const rows = lines.map((line) => rowOf(line, this.#delimiter));
    const width = this.#width ?? rows[0]?.cells.length;
    const whole = rows.some(({ cells, fault }, at) => at > 0 && !fault && cells.length === width);
    if (!always && !whole) return false;
    for (const { cells, fault } of rows) this.#take(cells, ++this.#row, fault);
    return true;
  }
}

/** All rows of a text that is at hand, or of the beginning of one. */
export function rowsOf(text: string, delimiter: string, whole = true): string[][] {
  const rows: string[][] = [];
  const cutter = new RowCutter(delimiter, (cells) => rows.push(cells));
  cutter.push(text);
  cutter.end(whole);
  return rows;
}

/**
 * One row as somebody wrote it: line ends outside of quotes are spaces, or it would be several rows.
 * `a,"b"` → `a`, `b`; `a,"b` → `a`, `b` with the fault that its quote is open.
 */
export function cutRow(text: string, delimiter: string): { cells: string[]; fault: Fault | null } {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const several = plain.includes('\n') && parse(plain, delimiter, false).data.length > 1;
  return rowOf(several ? plain.replaceAll('\n', ' ') : plain, delimiter);
}

/** Cells as a row that is cut into the same cells again. */
export const rowText = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    )
    .join(delimiter);

function rowOf(line: string, delimiter: string): { cells: string[]; fault: Fault | null } {
  if (!line.includes('"')) return { cells: line.split(delimiter), fault: null };
  const { data, errors } = parse(line, delimiter, false);
  const open = errors.some(({ code }) => code === 'MissingQuotes');
  return { cells: data[0] ?? [''], fault: open ? 'quote_open' : errors.length > 0 ? 'quote_inside' : null };
}

interface Parsed {
  data: string[][];
  errors: { row?: number; code: string }[];
  meta: { cursor: number };
}

/** The parser within Papa Parse: its outer parts look at every cell once more, which costs as much again. */
function parse(text: string, delimiter: string, open: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, open) as Parsed;
}

/** Where each row of a text ends. */
function endsOf(text: string, delimiter: string, open: boolean): number[] {
  const ends: number[] = [];
  const step = ({ meta }: { meta: { cursor: number } }) => void ends.push(meta.cursor);
  new Papa.Parser({ delimiter, newline: '\n', step }).parse(text, 0, open);
  return ends;
}
