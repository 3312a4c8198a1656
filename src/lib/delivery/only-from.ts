import { basename } from 'node:path';

const NAMES = /[\w.-]+\.\w+/g;

/**
 * Which files of a build nobody has a use for who never opens some of its pages. A file leads to those that it names, as
 * pages, scripts and styles name what they load; the table of all routes leads nowhere, since each page names its own.
 *
 * @param left pages that are left out
 * @param others all other pages
 * @param files names of the other files of the build
 * @param read content of a file by its name
 */
export function onlyFrom(
  left: readonly string[],
  others: readonly string[],
  files: readonly string[],
  read: (name: string) => string
): Set<string> {
  // No two have one name: it holds a hash of what is in them.
  const byName = new Map(files.map((file) => [basename(file), file]));
  const reached = (pages: readonly string[]) => {
    const found = new Set(pages);
    for (const file of found) {
      if (!/\.(?:html|m?js|css)$/.test(file)) continue;
      const ofRoutes = file.includes('/entry/');
      for (const name of read(file).match(NAMES) ?? []) {
        const next = byName.get(name);
        if (next && !(ofRoutes && next.includes('/nodes/'))) found.add(next);
      }
    }
    return found;
  };
  const needed = reached(others);
  return new Set([...reached(left)].filter((file) => !needed.has(file)));
}
