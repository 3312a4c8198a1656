import Papa from 'papaparse';
import {
  checkHeader,
  checkTables,
  readRow,
  type DataPackage,
  type Problem,
  type Resource,
  type Row
} from '../model/schema.ts';
import { TABLE_NAMES, type Locale, type DataTables, type TableName } from '../model/tables.ts';

export interface TableRead {
  rows: Row[];
  /** The number of each row in its file, where the header is 1. */
  lines: number[];
  problems: Problem[];
}

export interface TablesRead {
  tables: DataTables;
  problems: Problem[];
}

const BOM = '\uFEFF';

/**
 * One CSV text as typed rows. A wrong row is set aside with its problems and the others go on;
 * a header that lacks a column leaves no row, since no row could be read rightly.
 */
export function readTable(resource: Resource, text: string, locale: Locale): TableRead {
  const file = resource.path;
  const problems: Problem[] = [];
  const whole = (reason: string, fix: string): Problem => {
    return { file, row: null, column: null, value: null, reason, fix };
  };
  if (text.startsWith(BOM)) {
    problems.push(whole('The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'));
    text = text.slice(BOM.length);
  }
  if (text.trim() === '') {
    problems.push(whole('The file is empty.', 'Restore it, or write at least its header.'));
    return { rows: [], lines: [], problems };
  }

  // Papa Parse looks for one kind of line end; a file edited on two systems may have both.
  const parsed = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), { delimiter: ',' });
  for (const error of parsed.errors) {
    problems.push({
      ...whole(`The quotes do not match: ${error.message}.`, 'Close the quote, or double it.'),
      row: (error.row ?? 0) + 1
    });
  }
  const [header = [], ...records] = parsed.data;
  const headerProblems = checkHeader(resource.schema, header, file);
  problems.push(...headerProblems);
  const missing = resource.schema.fields.some((field) => !header.includes(field.name));
  if (missing) return { rows: [], lines: [], problems };

  const rows: Row[] = [];
  const lines: number[] = [];
  records.forEach((record, index) => {
    if (record.length === 1 && record[0] === '') return; // the last line end, or a blank line
    const place = { file, row: index + 2 };
    if (record.length !== header.length) {
      problems.push(ragged(place, record, header));
      return;
    }
    const cells = Object.fromEntries(header.map((column, at) => [column, record[at] ?? '']));
    const result = readRow(resource.schema, cells, locale, place);
    if (result.ok) {
      rows.push(result.row);
      lines.push(place.row);
    } else {
      problems.push(...result.problems);
    }
  });
  return { rows, lines, problems };
}

/**
 * All tables of the package, each row checked by itself and against the others. A row whose key
 * repeats, or that refers to a row that is not there, is set aside like any other wrong row.
 */
export function readTables(
  files: Readonly<Record<TableName, string>>,
  dataPackage: DataPackage,
  locale: Locale
): TablesRead {
  const problems: Problem[] = [];
  const tables: Record<string, Row[]> = {};
  const lines: Record<string, number[]> = {};
  for (const name of TABLE_NAMES) {
    const resource = dataPackage.resources.find((candidate) => candidate.name === name);
    if (!resource) throw new Error(`datapackage.json describes no resource "${name}".`);
    const read = readTable(resource, files[name], locale);
    problems.push(...read.problems);
    tables[name] = read.rows;
    lines[name] = read.lines;
  }

  // Setting a row aside can break the reference of another one, so look again until all hold.
  for (;;) {
    const found = checkTables(tables, dataPackage, lines);
    if (found.length === 0) break;
    problems.push(...found);
    for (const { name, path } of dataPackage.resources) {
      const wrong = new Set(found.filter(({ file }) => file === path).map(({ row }) => row));
      const before = lines[name] ?? [];
      tables[name] = (tables[name] ?? []).filter((_, index) => !wrong.has(before[index] ?? null));
      lines[name] = before.filter((line) => !wrong.has(line));
    }
  }
  // The schema and the row types are two statements of one thing; test/load/csv.test.ts compares them.
  return { tables: tables as unknown as DataTables, problems };
}

function ragged(
  place: { file: string; row: number },
  record: readonly string[],
  header: readonly string[]
): Problem {
  const few = record.length < header.length;
  return {
    ...place,
    column: header[few ? record.length : header.length - 1] ?? null,
    value: record.at(-1) ?? null,
    reason: `The row has ${record.length} cells, the header ${header.length}.`,
    fix: few
      ? 'Add the missing cells, empty ones as bare commas.'
      : 'Put a cell that contains a comma in double quotes.'
  };
}
