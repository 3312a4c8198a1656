import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unflatten } from 'devalue';
import { inPack } from '../address.ts';

interface Node {
  type?: string;
  data?: (number | object)[];
}

/** What a page of the built site was prerendered from: SvelteKit keeps it beside the page, one part a level. */
export function pageData(text: string): Record<string, unknown> {
  const { nodes } = JSON.parse(text) as { nodes: (Node | null)[] };
  return Object.assign(
    {},
    ...nodes.flatMap((node) => (node?.type === 'data' && node.data ? [unflatten(node.data) as object] : []))
  ) as Record<string, unknown>;
}

/** Addresses that the data of a page holds are relative to it; in the pack, where all pages are one file, they are not. */
const withinPack =
  (path: string) =>
  (_key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !/^\.\.?\//.test(value)) return value;
    const { pathname, search, hash } = new URL(value, `https://site.invalid${path}`);
    return inPack(pathname + search + hash);
  };

/**
 * Tables and graphs to take away, what the explorer reads, pictures, what changed, and the licences of what it is made of; embeds
 * and other versions stay on the site.
 */
const FILES =
  /^THIRD-PARTY-NOTICES\.txt$|^story\/pictures\.\w+\.json$|^data\/(?!embed-|v\/)[^/]+\.(csv|json|gexf|graphml|zip)$|^data\/v\/[^/]+\/changes\.json$/;
const PAGE = '__data.json';

/** The files of a built site that the pack holds, by their path within the site; data of pages as `fr/story/page.json`. */
export function packFiles(site: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/')
  );
  for (const name of names.sort()) {
    const read = () => readFileSync(join(site, name));
    if (name.endsWith(`/${PAGE}`)) {
      const data = JSON.stringify(pageData(read().toString()), withinPack(`/${name.replace(PAGE, '')}`));
      files.set(name.replace(PAGE, 'page.json'), new TextEncoder().encode(data));
    } else if (FILES.test(name)) files.set(name, new Uint8Array(read()));
  }
  return files;
}
