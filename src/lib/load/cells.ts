import Papa from 'papaparse';

/** The cells of a checked CSV text by column, one object a row: the texts as they stand, in every language. */
export function readCells(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true })
    .data;
}
