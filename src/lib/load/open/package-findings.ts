import { flatRows } from '../../model/flat-row.ts';
import type { Tables } from '../../model/tables.ts';
import { spotAt } from './text-finding.ts';
import type { Finding } from './types.ts';

/** What the tables say of hosts and of countries, in the form of all other files: to compare and to merge. */
export function findingsOf(tables: Tables, nameOf: (path: string) => string): Finding[] {
  return flatRows(tables).map(({ table, id, ...row }) => ({
    spot: { ...spotAt(nameOf(`${table}.csv`)), object: id },
    ...row
  }));
}
