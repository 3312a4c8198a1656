import { exportGraph, type ExportGraph } from '#lib/export/graph.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { toGraphml } from '#lib/export/graphml.ts';
import type { Tables } from '#lib/model/tables.ts';
import { chosenHosting, type ExplorerLike } from './explorer.ts';
import type { Provenance } from './files.ts';

/** The tables of hosting with the chosen rows only; all others as they are. */
function chosenTables(explorer: ExplorerLike): Tables {
  const { tables } = explorer.catalog;
  const { domains, counts, isChosen } = chosenHosting(explorer);
  return {
    ...tables,
    domains: tables.domains.filter(({ domain }) => domains.has(domain)),
    addresses: tables.addresses.filter((row) => domains.has(row.domain) && isChosen(row)),
    server_counts: tables.server_counts.filter(({ id }) => counts.has(id))
  };
}

/** The chosen part of the graph of hosting, for programs that work on networks: by provider, whatever its groups are now. */
export function chosenNetwork(
  explorer: ExplorerLike,
  { version, licence, filter, permalink }: Provenance
): ExportGraph {
  const note =
    filter === '' ? `Seen at ${permalink}.` : `Only what was chosen: ${filter}. Seen at ${permalink}.`;
  return exportGraph(chosenTables(explorer), { title: 'Pegasus Explorer', version, licence, note });
}

/** As GEXF 1.3 for Gephi, and as GraphML. */
export const NETWORK_FORMATS = { gexf: toGexf, graphml: toGraphml } as const;
