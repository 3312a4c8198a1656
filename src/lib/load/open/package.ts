import type { DataPackage, Problem } from '../../model/schema.ts';
import { TABLE_NAMES, type DataTables, type Locale } from '../../model/tables.ts';
import { readCells } from '../cells.ts';
import { readTables } from '../csv.ts';
import { isPackage, packageFiles, type PackageFiles } from './package-files.ts';
import { findingsOf } from './package-findings.ts';
import { Refused } from './refused.ts';
import { spotAt, troubleAt } from './text-finding.ts';
import type { Account, Reading, Trouble } from './types.ts';
import { withoutGuards } from './unguard.ts';

export { isPackage };

export interface PackageRead {
  /** Null where the package was refused. */
  tables: DataTables | null;
  /** What the check of our own data says, in its English words. */
  problems: Problem[];
  reading: Reading;
  title: string | null;
  version: string | null;
}

const NONE: Account = { rows: 0, read: 0, setAside: 0, silent: 0 };

/**
 * Our own data package, from its files by path: of a zip or a folder, its description at the top or in one folder. Rows are
 * held to `ours`, the schema of this build, not to what the package says of itself: so whatever it holds, the tables are
 * as the views expect them. Wrong rows are set aside; without all tables nothing is read.
 */
export function readPackage(
  files: ReadonlyMap<string, string>,
  file: string,
  ours: DataPackage,
  locale: Locale
): PackageRead {
  let found: PackageFiles;
  try {
    found = packageFiles(files, file, ours);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const reading: Reading = { format: 'package', findings: [], troubles: [error.trouble], account: NONE };
    return { tables: null, problems: [], reading, title: null, version: null };
  }
  const { texts, nameOf, title, version } = found;
  const read = readTables(texts, ours, locale);
  const tables = withoutGuards(read.tables);
  const rows = TABLE_NAMES.reduce(
    (sum, name) => sum + readCells(texts[name].replace(/^\uFEFF/, '')).length,
    0
  );
  const taken = TABLE_NAMES.reduce((sum, name) => sum + tables[name].length, 0);
  // A table whose header lacks a column loses all of its rows.
  const lost = new Set(ours.resources.filter(({ name }) => isEmpty(tables, name)).map(({ path }) => path));
  const reading: Reading = {
    format: 'package',
    findings: findingsOf(tables, nameOf),
    troubles: read.problems.map((problem) => troubleOf(problem, nameOf, lost.has(problem.file))),
    // Every row of our tables says something, also where it is no finding.
    account: { rows, read: taken, setAside: rows - taken, silent: 0 }
  };
  return { tables, problems: read.problems, reading, title, version };
}

const isEmpty = (tables: DataTables, name: string) =>
  TABLE_NAMES.some((each) => each === name && tables[each].length === 0);

/** A problem of the check as a trouble; its English words go along. */
function troubleOf(problem: Problem, nameOf: (path: string) => string, lost: boolean): Trouble {
  const { file, row, column, value, reason, fix } = problem;
  const spot = { ...spotAt(nameOf(file), row, column) };
  const more = { reason, fix };
  if (row === null) return troubleAt('package_file', 'note', spot, value, more);
  if (row === 1) return troubleAt('package_header', lost ? 'row' : 'note', spot, value, more);
  return troubleAt(column === null ? 'package_row' : 'package_cell', 'row', spot, value, more);
}
