import { HOLDER_REASONS, HOST_CONFIDENCES, type Address } from '#lib/model/address.ts';
import type { HolderReason, HostConfidence } from '#lib/model/address.ts';
import type { Catalog } from './catalog.ts';
import { hostingRows } from './hosting-index.ts';
import { isDrawn } from './hosting-rules.ts';
import type { HostingGraph } from './hosting-types.ts';

/** What a mark rests on: rows of the list of 2018, by the rule that names their host, and by how sure that is. */
export interface Grounds {
  rows: number;
  rules: { reason: HolderReason; rows: number }[];
  levels: { level: HostConfidence; rows: number }[];
}

/** Sums rows up by rule and confidence, the surest first; what does not occur is left out. */
export function groundsOf(rows: readonly Address[]): Grounds {
  const tally = <K extends string>(keys: readonly K[], key: (row: Address) => K) =>
    keys.flatMap((each) => {
      const count = rows.filter((row) => key(row) === each).length;
      return count > 0 ? [{ each, count }] : [];
    });
  return {
    rows: rows.length,
    rules: tally(HOLDER_REASONS, (row) => row.reason).map(({ each, count }) => ({
      reason: each,
      rows: count
    })),
    levels: tally(HOST_CONFIDENCES, (row) => row.confidence).map(({ each, count }) => ({
      level: each,
      rows: count
    }))
  };
}

function rowsWhere(graph: HostingGraph, catalog: Catalog, test: (place: number) => boolean): Address[] {
  const { address } = hostingRows(graph, catalog);
  const found: Address[] = [];
  for (let place = 0; place < address.length; place += 1) {
    const row = test(place) ? catalog.tables.addresses[address[place] ?? -1] : undefined;
    if (row && isDrawn(catalog.domain.get(row.domain))) found.push(row);
  }
  return found;
}

/** The rows of the list behind a group, by its index in the graph. */
export function rowsOfGroup(graph: HostingGraph, catalog: Catalog, group: number): Address[] {
  const rows = hostingRows(graph, catalog);
  return rowsWhere(graph, catalog, (place) => rows.group[place] === group);
}

/** The rows of the list behind the line from a group to a country. */
export function rowsOfLink(graph: HostingGraph, catalog: Catalog, link: number): Address[] {
  const rows = hostingRows(graph, catalog);
  return rowsWhere(graph, catalog, (place) => rows.link[place] === link);
}

/** The rows of the list behind the line from a domain to one of its several groups. */
export function rowsOfShare(graph: HostingGraph, catalog: Catalog, share: number): Address[] {
  const rows = hostingRows(graph, catalog);
  const { domain, group } = graph.shares[share] ?? { domain: -1, group: -1 };
  const [start = 0, end = 0] = [rows.starts[domain], rows.starts[domain + 1]];
  return rowsWhere(graph, catalog, (place) => place >= start && place < end && rows.group[place] === group);
}
