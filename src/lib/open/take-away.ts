import { toFlatCsv } from '#lib/export/flat-csv.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { exportGraph } from '#lib/export/graph.ts';
import { stixBundle } from '#lib/export/stix.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { Locale } from '#lib/model/tables.ts';
import { today } from '#lib/ui/today.ts';
import type { Gathered } from './types.ts';

export interface Taken {
  gathered: Gathered;
  findings: readonly Finding[];
  locale: Locale;
}

/** What a visitor can take away, in the order in which it is offered. */
export const TAKE_AWAY = [
  {
    id: 'csv',
    name: 'findings.csv',
    type: 'text/csv',
    write: ({ findings }: Taken): string | Promise<string | Blob> => toFlatCsv(findings)
  },
  {
    id: 'stix',
    name: 'bundle.stix.json',
    type: 'application/stix+json',
    write: ({ gathered }: Taken): string | Promise<string | Blob> =>
      `${JSON.stringify(stixBundle(gathered.tables, today(new Date())), null, 2)}\n`
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
