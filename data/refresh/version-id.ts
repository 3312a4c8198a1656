import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the schema says of a folder, as far as its version goes. */
interface PackageFile {
  version: string;
  resources: readonly { path: string }[];
}

/**
 * The version of a folder of tables: its day and the first eight digits of a SHA-256 over all its tables in the order of
 * its `datapackage.json`, e.g. `2026-11-24-1a2b3c4d`. The same tables on the same day have the same id anywhere.
 * A table that is missing counts as empty: the checks of the tables name it.
 */
export function versionOf(dir: string): string {
  const file = JSON.parse(readFileSync(join(dir, 'datapackage.json'), 'utf8')) as PackageFile;
  const hash = createHash('sha256');
  for (const { path } of file.resources) {
    const table = join(dir, path);
    const text = existsSync(table) ? readFileSync(table) : Buffer.alloc(0);
    hash.update(`${path}\n${text.length}\n`).update(text);
  }
  return `${file.version.slice(0, 10)}-${hash.digest('hex').slice(0, 8)}`;
}
