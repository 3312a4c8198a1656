import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataPackage, Problem } from '#lib/model/schema.ts';
import type { Locale } from '#lib/model/tables.ts';
import { isVersionId, type DataVersion } from '#lib/model/version.ts';
import { versionOf } from './version-id.ts';

/** Published versions of the tables, each a folder of its own below `versions/`; `index.json` has their order. */
const FOLDER = 'versions';
const INDEX = 'index.json';

export const versionFolder = (dir: string, id: string): string => join(dir, FOLDER, id);

/** The frozen versions of a data folder, oldest first; none where nothing was ever frozen. */
export function frozenVersions(dir: string): DataVersion[] {
  const index = join(dir, FOLDER, INDEX);
  return existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as DataVersion[]) : [];
}

/** All versions, oldest first: the frozen ones, then the tables as they stand if they are not among them. */
export function allVersions(dir: string): DataVersion[] {
  const frozen = frozenVersions(dir);
  const current = versionOf(dir);
  return frozen.some(({ id }) => id === current) ? frozen : [...frozen, { id: current, note: null }];
}

/**
 * Keeps the tables as they stand for ever, as the newest version. Gives its id.
 * Throws where they are frozen already, or where nothing says what is new in them.
 */
export function freeze(dir: string, note: Record<Locale, string>): string {
  const frozen = frozenVersions(dir);
  const id = versionOf(dir);
  if (frozen.some((version) => version.id === id)) throw new Error(`These tables are version ${id} already.`);
  if (!note.en.trim() || !note.fr.trim()) {
    throw new Error('Say in a sentence what is new, in both languages: --en "…" --fr "…".');
  }
  const folder = versionFolder(dir, id);
  mkdirSync(folder, { recursive: true });
  const { resources } = JSON.parse(readFileSync(join(dir, 'datapackage.json'), 'utf8')) as DataPackage;
  for (const name of ['datapackage.json', 'README.md', 'LICENSE.md', ...resources.map(({ path }) => path)]) {
    if (existsSync(join(dir, name))) copyFileSync(join(dir, name), join(folder, name));
  }
  const index = [...frozen, { id, note }];
  writeFileSync(join(dir, FOLDER, INDEX), `${JSON.stringify(index, null, 2)}\n`);
  return id;
}

/** Versions that are listed but gone or changed, and folders that nothing lists. */
export function checkVersions(dir: string): Problem[] {
  const frozen = frozenVersions(dir);
  const listed = new Set(frozen.map(({ id }) => id));
  const folders = existsSync(join(dir, FOLDER))
    ? readdirSync(join(dir, FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const problem = (value: string, reason: string, fix: string): Problem => {
    return { file: `${FOLDER}/${INDEX}`, row: null, column: null, value, reason, fix };
  };
  return [
    ...frozen.flatMap(({ id, redacted }) => {
      const folder = versionFolder(dir, id);
      if (!isVersionId(id)) return [problem(id, 'This is no id of a version.', 'Write day and hash.')];
      if (!existsSync(join(folder, 'datapackage.json'))) {
        return [problem(id, 'Its folder is not there.', 'Restore it: a published version is never removed.')];
      }
      if (redacted || versionOf(folder) === id) return [];
      const fix = 'Restore them. If a person had to be protected, give the version a day "redacted".';
      return [problem(id, `Its tables have changed: they are ${versionOf(folder)}.`, fix)];
    }),
    ...folders
      .filter(({ name }) => !listed.has(name))
      .map(({ name }) => problem(name, 'The index does not list this folder.', 'List it, or remove it.'))
  ];
}

/** Tables that are published must be frozen: else the version that citations of them name would vanish with the next. */
export function checkFrozen(dir: string): Problem[] {
  const id = versionOf(dir);
  if (frozenVersions(dir).some((version) => version.id === id)) return [];
  const reason = 'These tables are about to be published, but are no frozen version.';
  const fix = 'Run npm run freeze -- --en "…" --fr "…" and commit what it writes.';
  return [{ file: `${FOLDER}/${INDEX}`, row: null, column: null, value: id, reason, fix }];
}
