import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appOf, hasHash, isLeft, keeps, pageOf, type Kept } from '#lib/offline/kept.ts';
import { packPages } from '#lib/offline/pages.ts';
import { writeCompressed } from './compressed.ts';
import { onlyFrom } from './only-from.ts';

const WORKER = 'service-worker.js';
/** Nearly as small as the best, in a fifth of the time. */
const QUALITY = 10;

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * Tells the worker of a finished build what to keep: packs all pages into one file beside the scripts and writes the list
 * before the worker's own code. The same build gives the same files. Throws where the build has no worker or no script.
 *
 * @param quality of brotli's compression, to 11
 */
export function keepOffline(folder: string, quality = QUALITY): Kept {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const read = (name: string) => readFileSync(join(folder, name));
  const pages = new Map(
    names.flatMap((name) => {
      const path = pageOf(name);
      return path === null ? [] : [[path, read(name).toString()] as const];
    })
  );
  const packed = packPages(pages);
  const at = `_app/immutable/pages.${hashOf(packed)}.txt`;
  writeCompressed(join(folder, at), packed, quality);

  const [kept, left] = [names.filter((name) => pageOf(name) !== null), names.filter(isLeft)];
  const unread = onlyFrom(left, kept, names.filter(hasHash), (name) => read(name).toString());
  const listed = names.filter(
    (name) => keeps(name) && !unread.has(name) && /\.\w+$/.test(name) && !/\/pages\.\w+\.txt$/.test(name)
  );
  // The adapter leaves tables as they are, though they shrink to a quarter.
  for (const name of listed.filter((each) => each.endsWith('.csv')))
    writeCompressed(join(folder, name), read(name).toString(), quality);
  const files = Object.fromEntries(listed.map((name) => [name, hasHash(name) ? null : hashOf(read(name))]));
  const app = appOf(pages.get('') ?? '');
  if (app === null) throw new Error(`${folder}/index.html names no script`);
  const bytes = listed.reduce((sum, name) => sum + read(name).length, Buffer.byteLength(packed));
  const told: Kept = { id: hashOf(JSON.stringify([at, files])), app, pages: at, files, bytes };

  const code = read(WORKER)
    .toString()
    .replace(/^self\.KEPT=.+\n/, '');
  writeCompressed(join(folder, WORKER), `self.KEPT=${JSON.stringify(told)};\n${code}`, quality);
  return told;
}
