import { packageOf } from '#lib/export/data-package.ts';
import { toFlatCsv } from '#lib/export/flat-csv.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { exportGraph } from '#lib/export/graph.ts';
import { stixBundle } from '#lib/export/stix.ts';
import { toZip } from '#lib/export/zip.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { DataPackage } from '#lib/model/schema.ts';
import type { Tables } from '#lib/model/tables.ts';
import { today } from '#lib/ui/today.ts';
import type { ProviderWords } from './package/companies.ts';
import type { LeftOut } from './package/left-out.ts';
import { ownPackage } from './package/own-package.ts';
import type { Gathered } from './types.ts';

/** What a package needs beside the files; null where the page could not load it. */
export interface Ours {
  schema: DataPackage | null;
  providers: readonly ProviderWords[] | null;
}

export interface Taken {
  gathered: Gathered;
  findings: readonly Finding[];
  published: Tables;
  ours: Ours;
  /** YYYY-MM-DD: when the visitor says that her list was published; empty where she does not. */
  day: string;
}

/** A file, and what of the visitor's files has no place in it. */
export interface Made {
  content: string | Blob;
  left: readonly LeftOut[];
}

const whole = (content: string): Made => ({ content, left: [] });
const NOTE = 'From files opened by a visitor; nothing in it was checked by Pegasus Explorer.';

/** Throws where the page could not load what a package needs. */
function zipped({ gathered, published, ours, day }: Taken): Made {
  const { schema, providers } = ours;
  if (!schema || !providers) throw new Error('not loaded');
  const { tables, left } = ownPackage(gathered, { published, providers, day: day || null });
  const version = today(new Date());
  const about = { name: 'own-investigation', title: 'Own investigation', description: NOTE, version };
  const zip = toZip(packageOf(tables, schema, about), version);
  return { content: new Blob([zip], { type: 'application/zip' }), left };
}

/** What a visitor can take away, in the order in which it is offered. */
export const TAKE_AWAY = [
  {
    id: 'csv',
    name: 'findings.csv',
    type: 'text/csv',
    write: ({ findings }: Taken): Made => whole(toFlatCsv(findings))
  },
  {
    id: 'stix',
    name: 'bundle.stix.json',
    type: 'application/stix+json',
    write: ({ gathered }: Taken): Made =>
      whole(`${JSON.stringify(stixBundle(gathered.tables, today(new Date())), null, 2)}\n`)
  },
  {
    id: 'gexf',
    name: 'graph.gexf',
    type: 'application/gexf+xml',
    write: ({ gathered }: Taken): Made =>
      whole(
        toGexf(
          exportGraph(gathered.tables, {
            title: 'Own investigation',
            version: today(new Date()),
            licence: '',
            note: NOTE
          })
        )
      )
  },
  { id: 'package', name: 'data-package.zip', type: 'application/zip', write: zipped }
] as const;
