import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import sirv from 'sirv';
import { readDataFolder, readDataPackage, readDataTexts } from '../../data/refresh/read.ts';
import { versionOf } from '../../data/refresh/version-id.ts';
import { pack } from '../../src/lib/load/compact.ts';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS, WEBGL_ARGS } from '../../test/site/engines/chromium.ts';
import { quantile } from '../measure.ts';
import { writeScale } from '../scale/write.ts';
import { buildPeers } from './build.ts';
import { writeTable, type Result } from './table.ts';

/** `npm run bench:peers [-- SIZE …]`: ours and theirs in one run, and the table of docs/performance.md. */
const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PEERS = ['ours', 'sigma', 'force-graph', 'd3-force', 'cytoscape'];
/** Longer than this is not waited for, in ms. */
const MOST = Number(process.env.BENCH_LIMIT ?? 120_000);
/** No further run after this, in ms. */
const PATIENCE = 30_000;
/** As fast as it can, not as often as a screen is drawn. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

if (!existsSync(folder('bench/node_modules/sigma'))) {
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder('bench'), stdio: 'inherit' });
}
const sizes = process.argv.slice(2).map(Number);
const pages = await mkdtemp(join(tmpdir(), 'pegasus-peers-'));
await buildPeers(pages);
const results: Result[] = [];
for (const n of sizes.length > 0 ? sizes : [1438, 10_000, 100_000]) results.push(...(await measure(n)));
await writeTable(folder('docs/performance.md'), results);
await rm(pages, { recursive: true });

async function packageOf(n: number): Promise<string> {
  if (n === 1438) return folder('data');
  // Made anew for other tables: their schema may be another one.
  const dir = join(tmpdir(), `pegasus-scale-${n}-${versionOf(folder('data'))}`);
  if (!existsSync(dir)) await writeScale(folder('data'), dir, n, 1);
  return dir;
}

async function measure(n: number): Promise<Result[]> {
  const dir = await packageOf(n);
  const { tables } = await readDataFolder(dir, 'en');
  const bodies: Record<string, string> = {
    '/tables.json': JSON.stringify(pack(tables)),
    '/texts.json': JSON.stringify({
      texts: await readDataTexts(dir),
      dataPackage: await readDataPackage(dir)
    })
  };
  const files = sirv(pages, { etag: false });
  const server = createServer((request, response) => {
    const body = bodies[request.url ?? ''];
    if (body !== undefined) response.setHeader('content-type', 'application/json').end(body);
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found: Result[] = [];
  const note = (result: Result) => {
    found.push(result);
    console.log(JSON.stringify(result));
  };
  for (const peer of PEERS) {
    for (const way of ['settle', 'pan'] as const) {
      const best = await bestOf(way === 'settle' ? 5 : 3, () =>
        inPage<number[]>(origin, `?peer=${peer}`, way)
      );
      note({ n, way, peer, ms: best });
    }
  }
  for (const way of ['brush', 'click', 'read'] as const) {
    const pair = await inPage<{ ours: number[]; theirs: number[] }>(origin, '', way);
    note({ n, way, peer: 'ours', ms: pair && quantile(pair.ours, 0.5) });
    note({
      n,
      way,
      peer: way === 'read' ? 'papaparse' : 'crossfilter2',
      ms: pair && quantile(pair.theirs, 0.5)
    });
  }
  server.close();
  return found;
}

/**
 * The least of several runs, each its median: other work on the machine only ever makes a run longer. What takes long is
 * run less often; null where the first run takes too long.
 */
async function bestOf(rounds: number, run: () => Promise<number[] | null>): Promise<number | null> {
  const start = performance.now();
  let best: number | null = null;
  for (let round = 0; round < rounds && performance.now() - start < PATIENCE; round += 1) {
    const times = await run();
    if (times === null) break;
    best = Math.min(best ?? Infinity, quantile(times, 0.5));
  }
  return best;
}

/** One measure in a browser of its own, so that none pays for what another left; null where it takes too long. */
async function inPage<T>(origin: string, query: string, way: string): Promise<T | null> {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    // A page that holds WebGL is put together by WebGL, in software here: no canvas should pay for that.
    args: [...CHROMIUM_ARGS, ...(query === '?peer=sigma' ? WEBGL_ARGS : NO_WEBGL_ARGS), ...UNBOUND]
  });
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    page.on('pageerror', (error) => console.error(`${query} ${way}: ${error.message}`));
    await page.goto(`${origin}/${query}`);
    const late = new Promise<null>((resolve) => setTimeout(resolve, MOST, null).unref());
    const run = page.evaluate(
      (name) => (window as unknown as { ways: Record<string, () => Promise<T>> }).ways[name]?.(),
      way
    );
    run.catch(() => undefined); // a page that is closed while it runs
    return (await Promise.race([run, late])) ?? null;
  } finally {
    await browser.close();
  }
}
