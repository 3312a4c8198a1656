import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCore } from './core.ts';
import { writeScale } from './scale/write.ts';

/** `npm run bench [-- SIZE …]`: a JSON line a measure, at the real data and at made-up packages of these sizes. */
const data = fileURLToPath(new URL('../data', import.meta.url));
const sizes = process.argv.slice(2).map(Number);

await measureCore(data);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const dir = join(tmpdir(), `pegasus-scale-${size}`);
  if (!existsSync(dir)) await writeScale(data, dir, size, 1);
  await measureCore(dir);
}
