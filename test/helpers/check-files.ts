import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#lib/model/schema.ts';
import { checkFolder } from '../../data/refresh/check.ts';

/** What the check of our own data says of these files, as `npm run check:data` does of a folder. */
export async function problemsOf(files: ReadonlyMap<string, string>): Promise<Problem[]> {
  const dir = await mkdtemp(join(tmpdir(), 'package-'));
  try {
    for (const [name, text] of files) await writeFile(join(dir, name), text);
    return await checkFolder(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}
