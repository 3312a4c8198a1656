import type { Relation } from '#lib/model/country-report.ts';
import type { Generation } from '#lib/model/domain.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';

/** How many listed domains are of a generation. */
export const listedIn = ({ domains }: DataTables, generation: Generation): number =>
  domains.filter((row) => row.status === 'listed' && row.generation === generation).length;

/** The countries that have a report of a relation. */
export const countriesIn = ({ country_reports }: DataTables, relation: Relation): ReadonlySet<string> =>
  new Set(country_reports.filter((row) => row.relation === relation).map((row) => row.iso3));

/** The figures that the texts of the story name as `{name}`, counted in the tables and written in a language. */
export function figures(tables: DataTables, locale: Locale): ReadonlyMap<string, string> {
  const format = new Intl.NumberFormat(locale);
  const heldBy = (provider: string) => tables.addresses.filter((row) => row.provider_id === provider).length;
  const countries = (relation: Relation) => countriesIn(tables, relation).size;
  const counts: Record<string, number> = {
    gen2: listedIn(tables, '2'),
    gen3: listedIn(tables, '3'),
    gen4: listedIn(tables, '4'),
    rows: tables.addresses.length,
    m247: heldBy('m247'),
    vnet: heldBy('23vnet'),
    redstation: heldBy('redstation'),
    confirmed: countries('confirmed_victims'),
    suspected: countries('suspected_infection'),
    whatsapp: countries('whatsapp_2019'),
    selected: countries('numbers_selected')
  };
  return new Map(Object.entries(counts).map(([name, count]) => [name, format.format(count)]));
}
