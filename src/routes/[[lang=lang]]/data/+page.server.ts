import { buildFile, buildPackage, buildTables } from '#lib/delivery/build.ts';
import { buildGexf, buildGraphml, buildJson, buildZip, sizeOf } from '#lib/delivery/downloads.ts';
import { currentVersion, packageText, versionPackage } from '#lib/delivery/versions.ts';
import type { Source } from '#lib/model/source.ts';
import type { TableName } from '#lib/model/tables.ts';
import { census } from '#lib/views/census.ts';
import { regionName } from '#lib/model/region-names.ts';
import { originals } from '#lib/views/originals.ts';
import { eventDate } from '#lib/views/time.ts';
import type { PageServerLoad } from './$types';

/** The description of each table in the language of the page, the counts of its rows and the size of its files. */
export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const tables = await buildTables(locale);
  const counts = census(tables);
  const words = (each: { description?: string; description_fr?: string }) =>
    (locale === 'fr' && each.description_fr) || each.description || '';
  const providers = new Map(tables.providers.map((row) => [row.id, row.name]));
  const iso2 = new Map(tables.countries.map((row) => [row.iso3, row.iso2]));
  const { events, reports } = originals(tables);
  const page = ({ id, url, publisher, language, confirmed }: Source) => ({
    id,
    url,
    publisher,
    language,
    confirmed
  });
  return {
    counts,
    topProviders: counts.topProviders
      .slice(0, 8)
      .map(({ value, rows }) => ({ name: providers.get(value) ?? value, rows })),
    topCountries: counts.topCountries
      .slice(0, 8)
      .map(({ value, rows }) => ({ name: regionName(iso2.get(value) ?? value, locale), rows })),
    originals: {
      events: {
        ...events,
        missing: events.missing.map(({ row, sources }) => ({
          id: row.id,
          label: row.title,
          date: eventDate(row),
          sources: sources.map(page)
        }))
      },
      reports: {
        ...reports,
        missing: reports.missing.map(({ row, sources }) => ({
          id: row.id,
          label: regionName(iso2.get(row.iso3) ?? row.iso3, locale),
          relation: row.relation,
          date: row.reported,
          sources: sources.map(page)
        }))
      }
    },
    sizes: {
      zip: sizeOf(buildZip()),
      dataPackage: sizeOf(packageText(versionPackage(currentVersion()))),
      gexf: sizeOf(await buildGexf()),
      graphml: sizeOf(await buildGraphml())
    },
    resources: await Promise.all(
      buildPackage().resources.map(async (resource) => ({
        name: resource.name as TableName,
        sizes: {
          csv: sizeOf(buildFile(resource.path)),
          json: sizeOf(await buildJson(resource.name as TableName))
        },
        title: (locale === 'fr' && resource.title_fr) || resource.title || resource.name,
        description: words(resource),
        rows: counts.rows[resource.name as TableName],
        licences: (resource.licenses ?? []).map((licence) => ({
          title: licence.title ?? licence.name,
          path: licence.path
        })),
        fields: resource.schema.fields.map((field) => ({
          name: field.name,
          type: field.type,
          description: words(field)
        }))
      }))
    )
  };
};
