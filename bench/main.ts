import { versionOf } from '../data/refresh/version-id.ts';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS } from '../test/site/engines/chromium.ts';
import { measureCore } from './core.ts';
import { writeScale } from './scale/write.ts';
import { measureOpen } from './open.ts';
import { measureSite } from './site.ts';

/**
 * `npm run bench [-- SIZE …] [--only core|site|open]`: a JSON line a measure, at the real data and at made-up packages of
 * these sizes; what needs a page is measured on the site in `build/`, where it has been built. `open`: a visitor's tables of
 * these many rows on `/open/`.
 */
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000];

const packages = [{ n: 1438, dir: folder('data') }];
for (const n of values.only === 'open' ? [] : sizes) {
  const dir = join(tmpdir(), `pegasus-scale-${n}-${versionOf('data')}`);
  if (!existsSync(dir)) await writeScale(folder('data'), dir, n, 1);
  packages.push({ n, dir });
}

const asked = (part: 'core' | 'site' | 'open') => values.only === undefined || values.only === part;

if (asked('core')) for (const { dir } of packages) await measureCore(dir);
if ((asked('site') || asked('open')) && existsSync(folder('build'))) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS, '--enable-precise-memory-info']
  });
  if (asked('site')) for (const { n, dir } of packages) await measureSite(browser, folder('build'), dir, n);
  if (asked('open'))
    for (const rows of sizes) await measureOpen(browser, folder('build'), folder('data'), rows);
  await browser.close();
}
