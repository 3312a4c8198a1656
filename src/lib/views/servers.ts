import type { Address } from '#lib/model/address.ts';
import { Rows } from './bits.ts';
import type { Catalog } from './catalog.ts';
import { columnsOf } from './columns.ts';
import type { Filter, Selection } from './filter.ts';
import { lastOf } from './last.ts';
import type { Matches } from './match.ts';

/**
 * Servers in one country, by two counts of different kinds that are never added up: rows of the 2018 list,
 * and servers that Amnesty counted in 2021.
 */
export interface ServerPlace {
  iso3: string;
  name: string;
  /** Degrees: a point inside the country. */
  lon: number;
  lat: number;
  /** Rows of the 2018 list, domain at an address, chosen by the other views. */
  addresses: number;
  addressesInAll: number;
  /** Servers counted in 2021; null where that table does not name the country. */
  counted: number | null;
  /** A page that confirms the figure was read. */
  verified: boolean;
  countedActive: boolean;
}

export interface ServerPlaces {
  places: ServerPlace[];
  /** Chosen rows of the 2018 list whose country is not known. */
  unplaced: number;
}

/** How many of some rows of the list stood in each country; under null, where that is not known. */
export function rowsByCountry(catalog: Catalog, rows: Rows<Address>): Map<string | null, number> {
  const { countries, addresses } = columnsOf(catalog);
  const counts = new Uint32Array(countries.size + 1);
  rows.eachAt((index) => {
    const at = (addresses.country[index] ?? -1) + 1;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const found = new Map<string | null, number>([[null, counts[0] ?? 0]]);
  for (const [iso3, code] of countries) found.set(iso3, counts[code + 1] ?? 0);
  return found;
}

/** The counts of 2021 by country. */
const countedRows = lastOf(
  ({ tables }: Catalog) =>
    new Map(
      tables.server_counts.flatMap((row) => (row.kind === 'country' && row.iso3 ? [[row.iso3, row]] : []))
    )
);

type FixedPlace = Omit<ServerPlace, 'addresses' | 'countedActive'>;

/** All places of a catalog in their order, with what no choice changes: found once. */
const fixedPlaces = lastOf((catalog: Catalog): FixedPlace[] => {
  const all = rowsByCountry(catalog, new Rows(catalog.tables.addresses, null));
  const counted = countedRows(catalog);
  const found: FixedPlace[] = [];
  for (const iso3 of new Set([...all.keys(), ...counted.keys()])) {
    const country = iso3 === null ? undefined : catalog.country.get(iso3);
    if (iso3 === null || !country) continue;
    const row = counted.get(iso3);
    found.push({
      iso3,
      name: catalog.nameOf(iso3),
      lon: country.lon,
      lat: country.lat,
      addressesInAll: all.get(iso3) ?? 0,
      counted: row?.servers ?? null,
      verified: row?.verified ?? false
    });
  }
  return found.sort(
    (a, b) =>
      b.addressesInAll - a.addressesInAll || (b.counted ?? 0) - (a.counted ?? 0) || (a.iso3 < b.iso3 ? -1 : 1)
  );
});

/** Countries of servers, the most addresses first. Unfiltered: NLD 136, GBR 111, HUN 75, … */
export function serverPlaces(catalog: Catalog, { addresses, server_counts }: Matches): ServerPlaces {
  return placesOf(catalog, addresses, server_counts);
}

const placesOf = lastOf(
  (catalog: Catalog, addresses: Rows<Address>, counts: Matches['server_counts']): ServerPlaces => {
    const chosen = rowsByCountry(catalog, addresses);
    const rows = countedRows(catalog);
    // Named one by one: a spread takes twenty times as long here.
    const places = fixedPlaces(catalog).map(({ iso3, name, lon, lat, addressesInAll, counted, verified }) => {
      const row = rows.get(iso3);
      const countedActive = row !== undefined && counts.has(row);
      const left = chosen.get(iso3) ?? 0;
      return { iso3, name, lon, lat, addressesInAll, counted, verified, addresses: left, countedActive };
    });
    return { places, unplaced: chosen.get(null) ?? 0 };
  }
);

/** Whether the reader asks where servers were: only then they are laid over another layer, as a thing of its own. */
export function asksForServers(filter: Filter, selection: Selection | null, catalog: Catalog): boolean {
  if (filter.providers.length > 0) return true;
  if (selection?.kind === 'event') return (catalog.event.get(selection.id)?.providers.length ?? 0) > 0;
  return selection?.kind === 'provider' || selection?.kind === 'domain';
}
