import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeScale } from './write.ts';

/** `npm run make:scale -- 100000 [--seed 1] [--out DIR]`: a data package with so many made-up domains. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } }
});
const count = Number(positionals[0]);
const seed = Number(values.seed);
if (positionals.length !== 1 || !Number.isInteger(count) || !Number.isInteger(seed)) {
  console.error('How many domains? npm run make:scale -- 100000 [--seed 1] [--out DIR]');
  process.exitCode = 1;
} else {
  const out = values.out ?? join(tmpdir(), `pegasus-scale-${count}`);
  await writeScale(fileURLToPath(new URL('../../data', import.meta.url)), out, count, seed);
  console.log(out);
}
