import { HOST_CONFIDENCES, type HostConfidence } from '#lib/model/address.ts';
import type { Catalog } from './catalog.ts';
import { compare, hostOf, isDrawn, UNKNOWN } from './hosting-rules.ts';
import type { HostingGroup, HostingView } from './hosting-types.ts';

/** What one sentence says of the chosen part of the graph. */
export interface HostingSummary {
  /** Domains with a published address: chosen, and all. */
  chosen: number;
  total: number;
  /** Chosen domains of a known provider. */
  hosted: number;
  /** Chosen domains without a published address. */
  pooled: number;
  /** Providers and countries with at least one chosen domain or row. */
  providers: number;
  countries: number;
  /** The provider with most of the chosen domains; null where none has any. */
  top: { group: HostingGroup; count: number } | null;
  /** Nothing at all is chosen. */
  empty: boolean;
}

export function summaryOf({ graph, active }: HostingView): HostingSummary {
  let chosen = 0;
  let hosted = 0;
  let pooled = 0;
  let total = 0;
  graph.domains.forEach(({ home }, index) => {
    if (home.kind === 'group') total += 1;
    if (active.domains[index] !== 1) return;
    if (home.kind === 'pool') pooled += 1;
    else {
      chosen += 1;
      if (graph.groups[home.index]?.kind !== 'unknown') hosted += 1;
    }
  });
  let providers = 0;
  let top: HostingSummary['top'] = null;
  graph.groups.forEach((group, index) => {
    const count = active.groups[index] ?? 0;
    if (group.kind !== 'provider' || count === 0) return;
    providers += 1;
    if (!top || count > top.count) top = { group, count };
  });
  const counts = active.counts.some((each) => each === 1);
  return {
    chosen,
    total,
    hosted,
    pooled,
    providers,
    countries: active.countries.filter((rows) => rows > 0).length,
    top,
    empty: chosen + pooled === 0 && !counts
  };
}

/** A provider in one line: where its servers were, and how sure it is that they were its own. */
export interface GroupFacts {
  domains: number;
  rows: number;
  countries: { iso3: string; name: string; rows: number }[];
  confidence: { level: HostConfidence; rows: number }[];
}

/** The facts of a provider, or of the rows without a known one, whatever is chosen. */
export function factsOf(catalog: Catalog, group: HostingGroup): GroupFacts {
  const rows =
    group.kind === 'provider'
      ? (catalog.addressesOfProvider.get(group.id) ?? [])
      : group.kind === 'unknown'
        ? catalog.tables.addresses.filter((row) => (hostOf(row, catalog) ?? UNKNOWN) === group.id)
        : [];
  const countries = new Map<string, number>();
  const levels = new Map<HostConfidence, number>();
  let drawn = 0;
  for (const row of rows) {
    if (!isDrawn(catalog.domain.get(row.domain))) continue;
    drawn += 1;
    if (row.country !== null) countries.set(row.country, (countries.get(row.country) ?? 0) + 1);
    levels.set(row.confidence, (levels.get(row.confidence) ?? 0) + 1);
  }
  return {
    domains: group.count,
    rows: drawn,
    countries: [...countries]
      .map(([iso3, count]) => ({ iso3, name: catalog.nameOf(iso3), rows: count }))
      .sort((a, b) => b.rows - a.rows || compare(a.iso3, b.iso3)),
    confidence: HOST_CONFIDENCES.flatMap((level) => {
      const count = levels.get(level) ?? 0;
      return count > 0 ? [{ level, rows: count }] : [];
    })
  };
}
