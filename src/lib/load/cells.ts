import Papa from 'papaparse';

/** A row as its file has it: the text of each column. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a CSV text whose first row names the columns; a cell that is missing is empty. Checks nothing. */
export function readCells(text: string): Cells[] {
  const [header = [], ...records] = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
  return records.map((record) => Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])));
}
