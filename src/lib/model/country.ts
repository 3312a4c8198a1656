import type { Locale } from './tables.ts';

/** A country or territory that occurs in some table. Its names are in no table: see `RegionNames`. */
export interface Country {
  iso3: string;
  iso2: string;
  /** ISO 3166-1 numeric, three digits: the id of its shape in the world atlas. */
  numeric: string;
  /** Degrees: a point inside it, for its symbol. */
  lon: number;
  lat: number;
  source_ids: string[];
}

/** Names of countries by their ISO alpha-2 codes, from Intl.DisplayNames. */
export interface RegionNames {
  locale: Locale;
  names: Record<string, string>;
}
