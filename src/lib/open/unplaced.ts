import type { Address } from '#lib/model/address.ts';
import type { Country } from '#lib/model/country.ts';
import type { Domain } from '#lib/model/domain.ts';
import type { Finding, Spot } from '#lib/load/open/types.ts';
import type { Gathered, Missing, Reason, Unplaced } from './types.ts';

/** A finding that speaks of no host and makes no record. */
export interface Loose {
  finding: Finding;
  what: string;
}

/** The years that a timeline of ours can hold: one typed year of 9999 would leave nothing of the others. */
const FIRST = '1970';
const LAST = '2040';

/** Whether a date lies where the timeline can show it. */
export const isDatable = (date: string | null): boolean =>
  date !== null && date >= FIRST && date.slice(0, 4) <= LAST;

class List {
  readonly #rows = new Map<Reason, Missing[]>();

  add(reason: Reason, what: string, spot: Spot): void {
    const rows = this.#rows.get(reason);
    if (rows) rows.push({ what, spot });
    else this.#rows.set(reason, [{ what, spot }]);
  }

  get all(): Unplaced {
    return [...this.#rows].map(([reason, rows]) => ({ reason, rows }));
  }
}

const NOWHERE: Spot = { file: '', row: null, column: null, object: null };

/** Why a date has no place on the timeline; null where it has one. */
export function dateReason(date: string | null): Reason | null {
  if (date === null) return 'no_date';
  if (!isDatable(date)) return 'date_far';
  return date.length === 4 ? 'year_only' : null;
}

/**
 * What each view cannot place, and why. Dates that the timeline cannot hold are taken out of the rows here: they stay with
 * what was said.
 */
export function unplaced(
  hosts: readonly { row: Domain; addresses: Address[] }[],
  loose: readonly Loose[],
  countries: ReadonlyMap<string, Country | null>,
  said: ReadonlyMap<string, readonly Finding[]>
): Gathered['unplaced'] {
  const [map, timeline, graph] = [new List(), new List(), new List()];
  for (const { row, addresses } of hosts) {
    const spot = said.get(row.domain)?.[0]?.spot ?? NOWHERE;
    if (addresses.every(({ country }) => country === null)) map.add('no_country', row.domain, spot);
    else if (addresses.every(({ country }) => country === null || countries.get(country) === null))
      map.add('no_point', row.domain, spot);
    const reason = dateReason(row.first_published);
    if (reason) timeline.add(reason, row.domain, spot);
    if (addresses.every(({ provider_id }) => provider_id === null))
      graph.add('no_provider', row.domain, spot);
    if (reason === 'date_far') row.first_published = null;
    for (const address of addresses)
      if (!isDatable(address.observed_from) || !isDatable(address.observed_to))
        address.observed_from = address.observed_to = null;
  }
  for (const { finding, what } of loose) {
    const { spot, country, from, to } = finding;
    graph.add('no_host', what, spot);
    map.add(country === null ? 'no_country' : 'no_relation', what, spot);
    timeline.add(dateReason(from ?? to) ?? 'no_host', what, spot);
  }
  return { map: map.all, timeline: timeline.all, graph: graph.all };
}
