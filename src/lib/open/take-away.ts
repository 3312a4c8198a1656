import { field } from '#lib/charts/RecordTable/csv.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { exportGraph } from '#lib/export/graph.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { Locale } from '#lib/model/tables.ts';
import { today } from '#lib/ui/today.ts';
import type { Gathered } from './types.ts';

export interface Taken {
  gathered: Gathered;
  findings: readonly Finding[];
  locale: Locale;
}

const COLUMNS = [
  'domain',
  'address',
  'asn',
  'provider',
  'country',
  'from',
  'to',
  'relation',
  'confidence',
  'source',
  'title',
  'note'
] as const satisfies readonly (keyof Finding)[];

/** Findings as a table that is read back as it is, and that no spreadsheet runs. */
export function findingsCsv(findings: Iterable<Finding>): string {
  const lines = [COLUMNS.join(',')];
  for (const finding of findings) lines.push(COLUMNS.map((name) => field(finding[name])).join(','));
  return lines.join('\r\n') + '\r\n';
}

/** What a visitor can take away, in the order in which it is offered. */
export const TAKE_AWAY = [
  {
    id: 'csv',
    name: 'findings.csv',
    type: 'text/csv',
    write: ({ findings }: Taken): string | Promise<string | Blob> => findingsCsv(findings)
  },
  {
    id: 'gexf',
    name: 'graph.gexf',
    type: 'application/gexf+xml',
    write: ({ gathered }: Taken): string | Promise<string | Blob> =>
      toGexf(
        exportGraph(gathered.tables, {
          title: 'Own investigation',
          version: today(new Date()),
          licence: '',
          note: 'From files opened by a visitor; nothing in it was checked by Pegasus Explorer.'
        })
      )
  }
] as const;
