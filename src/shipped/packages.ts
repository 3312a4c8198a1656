import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of others' work that is part of the site. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** What tools write into the code that they make, by how such a module is called. */
export const FROM_TOOLS: readonly [RegExp, string][] = [
  [/\0vite\//, 'vite'],
  [/\0rolldown\//, 'rolldown'],
  [/\.svelte-kit\/generated\//, '@sveltejs/kit'],
  [/\/src\/lib\/paraglide\//, '@inlang/paraglide-js']
];

/** Packages whose files hold the packages that they depend on, so that no module tells of those. */
const WHOLE = ['node_modules/maplibre-gl'];

/** What a package leaves out of its description, though the file beside it says so. */
export const UNNAMED: Readonly<Record<string, string>> = { 'svelte-toolbelt': 'MIT' };

/** Licences that a package names without their text. */
const TEXTS = 'src/shipped/texts';

/**
 * The folder of the package that a module is of: `/x/node_modules/@a/b/dist/c.js` → `node_modules/@a/b`; null for our own.
 */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  const folder = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  const tool = FROM_TOOLS.find(([pattern]) => pattern.test(path))?.[1];
  return folder ?? (tool ? `node_modules/${tool}` : null);
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folders of all packages that modules come from, with those inside of the ones that come whole. */
export function packagesOf(ids: Iterable<string>): string[] {
  const folders = new Set(Array.from(ids).flatMap((id) => packageOf(id) ?? []));
  for (const whole of WHOLE.filter((each) => folders.has(each)))
    for (const name of Object.keys(manifestOf(whole).dependencies ?? {}))
      if (!name.startsWith('@types/')) folders.add(`node_modules/${name}`);
  return [...folders].sort();
}

/** The licence in a package's folder: a file of that name, else that part of its readme. */
function textIn(folder: string): string {
  const names = readdirSync(folder).sort();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(name));
  const readme = names.find((name) => /^readme\.md$/i.test(name));
  const part = readme && /^#+ licen[cs]e.*\n([\s\S]{300,})/im.exec(read(readme))?.[1];
  // What a tool's own package holds besides is not in the code that it makes.
  const text = files.map(read).join('\n\n').split('# Licenses of bundled dependencies')[0];
  return (text || part || '').trim();
}

/** What is to be said of the package in a folder. Throws where it has no licence or no text of it, and says what to do. */
export function shippedOf(folder: string): Shipped {
  const { name, version, license = UNNAMED[name] } = manifestOf(folder);
  const own = join(TEXTS, `${name.replace('/', '__')}.txt`);
  const text = existsSync(own) ? readFileSync(own, 'utf8').trim() : textIn(folder);
  if (!license || text === '')
    throw new Error(
      `${name} ${version} reaches the browser and has no ${license ? 'text of its licence' : 'licence'}. ` +
        `Write one to ${own}, from its authors' own pages, or do without the package.`
    );
  return { name, version, licence: license, text };
}
