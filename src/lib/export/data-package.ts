import { localisedName, type DataPackage, type FieldSchema, type Resource } from '#lib/model/schema.ts';
import { LOCALES, TABLE_NAMES, type DataTables, type Locale, type Tables } from '#lib/model/tables.ts';
import { csvText } from './cell.ts';
import { frenchSigns } from './french.ts';

/** The tables in each language, their rows in the same order. Claims and corrections may be left out. */
export type WrittenTables = Readonly<Record<Locale, Tables & Partial<DataTables>>>;

export interface PackageAbout {
  name: string;
  title: string;
  description: string;
  /** The day of the facts, YYYY-MM-DD. */
  version: string;
}

/** What of our own description is said of our own facts, and of nobody else's. */
const OURS_ALONE = [
  'licenses',
  'sources',
  'contributors',
  'keywords',
  'description',
  'description_fr'
] as const;

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Tables as the files of a data package, by name: `toZip` makes the zip. It holds to the schema of `ours`, so that it can
 * stand in the `data/` of a fork. Sources that no row cites are left out, as the check asks; licences are left out, since only
 * the visitor can say them.
 */
export function packageOf(
  tables: WrittenTables,
  ours: DataPackage,
  about: PackageAbout
): Map<string, string> {
  const described = { ...without(ours), ...about, resources: ours.resources.map(without) };
  const files = new Map([['datapackage.json', `${JSON.stringify(described, null, 2)}\n`]]);
  const cited = new Set<unknown>();
  for (const resource of ours.resources) {
    for (const { source_ids: ids } of rowsOf(tables.en, resource)) {
      if (Array.isArray(ids)) for (const id of ids) cited.add(id);
    }
  }
  for (const resource of ours.resources) {
    const rows = LOCALES.map((locale) => rowsOf(tables[locale], resource));
    const [en = [], fr = []] = rows;
    const kept = en
      .map((row, at) => ({ en: row, fr: fr[at] ?? row }))
      .filter((row) => resource.name !== 'sources' || cited.has(row.en.id));
    const { fields } = resource.schema;
    const lines = kept.map((row) => fields.map((field) => cellOf(field, row)));
    files.set(resource.path, csvText([fields.map(({ name }) => name), ...lines], '\n', '’'));
  }
  return files;
}

function without<T extends object>(described: T): Record<string, unknown> {
  const left = new Set<string>(OURS_ALONE);
  return Object.fromEntries(Object.entries(described).filter(([key]) => !left.has(key)));
}

function rowsOf(tables: Tables & Partial<DataTables>, { name }: Resource): readonly AnyRow[] {
  const known = TABLE_NAMES.find((each) => each === name);
  return (known ? tables[known] : undefined)?.map((row): AnyRow => ({ ...row })) ?? [];
}

/** A cell as the schema reads it: on one line, lists by their separator, French with its signs. */
function cellOf(field: FieldSchema, row: Readonly<Record<Locale, AnyRow>>): string | number | boolean | null {
  const localised = localisedName(field.name);
  const french = localised?.locale === 'fr';
  const value = row[french ? 'fr' : 'en'][localised?.name ?? field.name];
  if (Array.isArray(value)) {
    const { separator = ';' } = field;
    const items = value.map((item) => oneLine(String(item).replaceAll(separator, ','))).filter(Boolean);
    return [...new Set(items)].join(separator);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return oneLine(french ? frenchSigns(value) : value);
}

const oneLine = (text: string) =>
  text.replace(/\s+/g, (space) => (/[\u00A0\u202F]/.test(space) ? '\u00A0' : ' ')).trim();
