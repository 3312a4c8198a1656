import type { Catalog } from './catalog.ts';
import { compare, isDrawn } from './hosting-rules.ts';

/** Rows of a provider whose address another network announced later: the provider itself need not have changed. */
export interface Change {
  /** Provider id of the later holder; null where its network is in no table. */
  provider: string | null;
  name: string;
  rows: number;
}

/** Who announced the addresses of a provider in 2025 where that was no longer itself: Redstation → iomart 72. */
export function changesOf(catalog: Catalog, provider: string): Change[] {
  const changes = new Map<string, Change>();
  for (const row of catalog.addressesOfProvider.get(provider) ?? []) {
    if (row.asn_2025 === null || row.reason !== 'changed' || !isDrawn(catalog.domain.get(row.domain)))
      continue;
    const later = catalog.network.get(row.asn_2025)?.provider_id ?? null;
    if (later === provider) continue;
    const name = (later === null ? undefined : catalog.provider.get(later)?.name) ?? `AS${row.asn_2025}`;
    const change = changes.get(name) ?? { provider: later, name, rows: 0 };
    changes.set(name, { ...change, rows: change.rows + 1 });
  }
  return [...changes.values()].sort((a, b) => b.rows - a.rows || compare(a.name, b.name));
}
