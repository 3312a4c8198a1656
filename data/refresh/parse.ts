import Papa from 'papaparse';
import { RefreshFailure, type Cause } from './failure.ts';
import type { UpstreamTexts } from './fetch.ts';
import type { UpstreamFile } from './upstream.ts';

export type Cells = Readonly<Record<string, string>>;

const DOMAIN = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/;

/** The rows of a CSV file, its header and the width of every row held to what is expected. */
export function csvRows(texts: UpstreamTexts, file: UpstreamFile): Cells[] {
  const text = textOf(texts, file);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...records] = data;
  const missing = (file.columns ?? []).filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw failure(file, {
      reason: `The header lacks ${missing.join(', ')}; it reads ${header.join(', ')}.`,
      fix: 'See what the publisher renamed, and adapt upstream.ts and the code that reads the column.'
    });
  }
  const ragged = records.findIndex((record) => record.length !== header.length);
  if (errors.length > 0 || ragged >= 0) {
    const row = (ragged >= 0 ? ragged : (errors[0]?.row ?? records.length) - 1) + 2;
    throw failure(file, {
      reason: `Row ${row} is broken or cut off: ${JSON.stringify(records[row - 2] ?? '')}.`,
      fix: 'Run it again; if it stays so, look at that row at the address.'
    });
  }
  return records.map((record) =>
    Object.fromEntries(header.map((column, at) => [column, (record[at] ?? '').trim()]))
  );
}

/** The domains of a list, one a line. */
export function domainList(texts: UpstreamTexts, file: UpstreamFile): string[] {
  const lines = textOf(texts, file)
    .split('\n')
    .map((line) => line.trim().toLowerCase());
  const domains = lines.filter((line) => line !== '');
  const wrong = domains.find((domain) => !DOMAIN.test(domain));
  if (wrong !== undefined) {
    throw failure(file, {
      reason: `Line ${lines.indexOf(wrong) + 1} is no domain: ${JSON.stringify(wrong.slice(0, 80))}.`,
      fix: 'Look at that line at the address.'
    });
  }
  return domains;
}

/** The items of a cell that divides them by `;`, each once. */
export function items(cell: string | undefined): string[] {
  const all = (cell ?? '').split(';').map((item) => item.trim());
  return [...new Set(all)].filter((item) => item !== '');
}

/** A failure that lies in one upstream file. */
export function failure(file: UpstreamFile, what: Omit<Cause, 'file' | 'address'>): RefreshFailure {
  return new RefreshFailure([{ file: file.path, address: file.address, ...what }]);
}

function textOf(texts: UpstreamTexts, file: UpstreamFile): string {
  const text = texts.get(file.path);
  if (text === undefined) throw new Error(`${file.path} was not read.`);
  return text;
}
