import type { Country } from '#lib/model/country.ts';
import type { Tables } from '#lib/model/tables.ts';
import type { Finding } from '#lib/load/open/types.ts';
import type { Context } from '#lib/open/types.ts';

/** A finding that says only what a test is about. */
export const finding = (says: Partial<Finding>): Finding => ({
  spot: { file: 'mine.csv', row: 2, column: null, object: null },
  domain: null,
  address: null,
  asn: null,
  provider: null,
  country: null,
  from: null,
  to: null,
  relation: null,
  confidence: null,
  source: null,
  title: null,
  note: null,
  ...says
});

/** What findings are held against; the countries are those of the tables. */
export const contextOf = (published: Tables, networks: Context['networks'] = []): Context => ({
  published,
  networks,
  countryOf: (iso3): Country | null => published.countries.find((row) => row.iso3 === iso3) ?? null
});
