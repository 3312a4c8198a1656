import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:mutants -- state model/idn.ts`: changes the code of rooms or single files in small ways, one at a time, and
 * asks whether a test notices. Without a name: the rooms that hold sums alone. The report is `mutants/report/index.html`.
 */
const ROOMS = ['state', 'model', 'views', 'load'];
/** A list of codes, which is data: a change in it is a change of every test. */
const NOT = '!src/lib/model/iso-countries.ts';
const root = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const asked = process.argv.slice(2);
// Of another room no test would be asked, and every change would pass.
const others = asked.filter((name) => !ROOMS.some((room) => name === room || name.startsWith(`${room}/`)));
if (others.length > 0) {
  console.error(`Of these rooms alone: ${ROOMS.join(', ')}. Not: ${others.join(', ')}.`);
  process.exit(1);
}

if (!existsSync(`${here}node_modules/@stryker-mutator/core`)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const files = (asked.length > 0 ? asked : ROOMS).map((name) =>
  name.endsWith('.ts') ? `src/lib/${name}` : `src/lib/${name}/**/*.ts`
);
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'mutants/stryker.config.json', '--mutate', [...files, NOT].join(',')],
  { cwd: root, stdio: 'inherit' }
);
process.exit(status ?? 1);
