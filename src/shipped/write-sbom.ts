import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { v5 } from 'uuid';
import { releaseBom, type Bom } from './sbom.ts';

// `npm run sbom -- FILE`
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' });

const file = process.argv[2] ?? 'pegasus-explorer.cdx.json';
const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
};
const all = JSON.parse(run('npm', 'sbom', '--sbom-format', 'cyclonedx')) as Bom;
const at = new Date(run('git', 'log', '-1', '--format=%cI').trim()).toISOString();
const bom = releaseBom(all, { name, dependencies, at, uuid: (text) => v5(text, v5.URL) });
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
process.stdout.write(`${file}: ${bom.components.length} packages\n`);
