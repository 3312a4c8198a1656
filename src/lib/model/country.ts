/** A country or territory that occurs in some table. Names come from Intl.DisplayNames. */
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
