import { HOST_CONFIDENCES, type Address, type HostConfidence } from '#lib/model/address.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Catalog } from './catalog.ts';

/** Ids of the two groups that are no provider; no id of a table has a star. */
export const SEVERAL = '*several';
export const UNKNOWN = '*unknown';

/** The provider of a row that may be drawn as a host; null where none is known, or the company is no host. */
export function hostOf(row: Address, catalog: Catalog): string | null {
  const provider = row.provider_id === null ? undefined : catalog.provider.get(row.provider_id);
  return provider && provider.kind !== 'not_a_host' ? provider.id : null;
}

/**
 * Withdrawn domains stay in the tables and their rows are not drawn. A superseded one is: it is the name that stood
 * at the address, and its parent, which replaced it in the list, covers it.
 */
export function isDrawn(domain: Domain | undefined): boolean {
  return domain?.status !== 'withdrawn';
}

/** The surer of two: `('low', 'high')` → `high`. */
export function surer(a: HostConfidence, b: HostConfidence): HostConfidence {
  return HOST_CONFIDENCES.indexOf(a) <= HOST_CONFIDENCES.indexOf(b) ? a : b;
}

/** By code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
