import { inPieces, type Chunks } from './chunks.ts';
import { RowCutter, type Fault } from './csv-rows.ts';
import { LineCutter } from './lines.ts';

/** One row of a table as it stands in the file, in full; null if it has none of that number. Reads no further than there. */
export async function rowAt(
  chunks: Chunks,
  row: number,
  { delimiter, width }: { delimiter: string; width: number }
): Promise<{ cells: string[]; fault: Fault | null } | null> {
  let found: { cells: string[]; fault: Fault | null } | null = null;
  const cutter = new RowCutter(
    delimiter,
    (cells, at, fault) => {
      if (at === row) found = { cells, fault };
    },
    width
  );
  for await (const piece of inPieces(chunks, {})) {
    cutter.push(piece);
    if (found) return found;
  }
  cutter.end();
  return found;
}

/** As `rowAt`, for a line of a list. */
export async function lineAt(chunks: Chunks, row: number): Promise<string | null> {
  const cutter = new LineCutter();
  let before = 0;
  for await (const piece of inPieces(chunks, {})) {
    const lines = cutter.push(piece);
    if (row <= before + lines.length) return lines[row - before - 1] ?? null;
    before += lines.length;
  }
  return cutter.end()[row - before - 1] ?? null;
}
