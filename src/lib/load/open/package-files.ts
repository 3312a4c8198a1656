import type { DataPackage } from '../../model/schema.ts';
import { EXPLORER_TABLE_NAMES, TABLE_NAMES, type TableName } from '../../model/tables.ts';
import { isObject, objectsIn, own, textIn, type JsonObject } from './json-values.ts';
import { parseJson } from './json.ts';
import { refuse, Refused } from './refused.ts';

/** The texts of our tables in a folder, and what it says of itself. */
export interface PackageFiles {
  texts: Record<TableName, string>;
  /** Where each file stands, for what is told of it: the name of the zip and the path in it. */
  nameOf(path: string): string;
  title: string | null;
  version: string | null;
}

const DESCRIPTION = 'datapackage.json';
const NEEDED: ReadonlySet<string> = new Set(EXPLORER_TABLE_NAMES);

/** Whether a folder or a zip is a data package at all, by its description. */
export const isPackage = (paths: Iterable<string>): boolean => rootOf(paths) !== null;

/**
 * The tables of our own data package among the files of a folder or zip. Throws `Refused` where there is no description, it
 * cannot be read, it is of another package, or a table is not there: without one, no reference could be checked. Claims and
 * corrections may be missing: older versions have none.
 */
export function packageFiles(
  files: ReadonlyMap<string, string>,
  file: string,
  ours: DataPackage
): PackageFiles {
  const root = rootOf(files.keys());
  if (root === null) refuse('package_no_description', file);
  const nameOf = (path: string) => (file === '' ? `${root}${path}` : `${file}/${root}${path}`);
  const parsed = parseJson(files.get(root + DESCRIPTION) ?? '', nameOf(DESCRIPTION));
  if ('trouble' in parsed) throw new Refused(parsed.trouble);
  const described = isObject(parsed.value) ? parsed.value : {};
  const resources = objectsIn(described, 'resources');
  const names = new Set(resources.map((resource) => textIn(resource, 'name')));
  if (!TABLE_NAMES.some((name) => names.has(name))) {
    refuse('package_foreign', file, [...names].slice(0, 10).join(', ') || null);
  }
  const missing: string[] = [];
  const texts = TABLE_NAMES.map((name) => {
    const resource = ours.resources.find((each) => each.name === name);
    const text = names.has(name) ? files.get(root + (pathOf(resources, name) ?? `${name}.csv`)) : undefined;
    if (text === undefined && NEEDED.has(name)) missing.push(name);
    const header = resource?.schema.fields.map((field) => field.name).join(',') ?? '';
    return [name, text ?? header] as const;
  });
  if (missing.length > 0) refuse('package_missing', file, missing.join(', '));
  return {
    texts: Object.fromEntries(texts) as Record<TableName, string>,
    nameOf,
    title: textIn(described, 'title'),
    version: textIn(described, 'version')
  };
}

/** The folder with the description: the top, or the one that is nearest to it. */
function rootOf(paths: Iterable<string>): string | null {
  const found = [...paths].filter((path) => path === DESCRIPTION || path.endsWith(`/${DESCRIPTION}`));
  const [first] = found.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return first === undefined ? null : first.slice(0, -DESCRIPTION.length);
}

/** The file of a resource; only one within the package. */
function pathOf(resources: readonly JsonObject[], name: string): string | null {
  const path = resources.find((resource) => textIn(resource, 'name') === name);
  const value = path && own(path, 'path');
  return typeof value === 'string' && !/^(?:[a-z]+:|\/)|(?:^|\/)\.\.(?:\/|$)/i.test(value) ? value : null;
}
