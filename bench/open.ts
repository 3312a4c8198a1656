import { createWriteStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { print, summed, type Measure } from './measure.ts';
import { addressAt, domainName } from './scale/names.ts';
import { seeded } from './scale/random.ts';
import { serveSite } from './serve.ts';

/** A table as a newsroom may have it, with so many made-up rows: a host, its address, who held it, where, when, who says so. */
async function writeTable(path: string, rows: number): Promise<void> {
  const random = seeded(1);
  const out = createWriteStream(path);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  out.write('domain,ip,asn,network,country,first seen,source,note\n');
  for (let row = 0; row < rows; row += 1) {
    const day = `20${16 + Math.floor(random() * 10)}-${pick(['01', '04', '09', '12'])}-${10 + Math.floor(random() * 18)}`;
    const asn = 64_512 + Math.floor(random() * 400);
    const line = [
      domainName(row * 3, random),
      addressAt(row),
      `AS${asn}`,
      `Network ${asn}`,
      pick(['MX', 'Germany', 'FRA', 'Thailande', 'US']),
      day,
      'https://example.org/report',
      random() < 0.1 ? '"seen twice, then gone"' : ''
    ];
    if (!out.write(`${line.join(',')}\n`)) await new Promise<void>((done) => out.once('drain', () => done()));
  }
  await new Promise((done) => out.end(done));
}

/** Memory in MB that all processes of a browser's pages hold. */
function rendererMemory(): number {
  let pages = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      const [, held = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
      pages += Number(held) * 4096;
    } catch {
      // It ended meanwhile.
    }
  }
  return pages / 1e6;
}

/** What `work` takes at most, in MB above what was held before. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  const before = rendererMemory();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, rendererMemory())), 100);
  await work();
  clearInterval(timer);
  return peak - before;
}

/** Longest tasks of the page since the last call, in ms. */
const longTasks = (page: Page) =>
  page.evaluate(() => {
    const all = (globalThis as unknown as { tasks: number[] }).tasks.splice(0);
    return all.length > 0 ? all : [0];
  });

/** Papa Parse by itself in a worker: the file in pieces, each cell a string, nothing kept. */
const bare = (page: Page, code: string) =>
  page.evaluate(
    (source) =>
      new Promise<number>((done) => {
        const file = document.querySelector<HTMLInputElement>('#bare')?.files?.[0];
        const run = `${source};onmessage=({data})=>{const t=performance.now();let n=0;Papa.parse(data,{chunk(p){n+=p.data.length},complete(){postMessage(performance.now()-t)}})}`;
        const worker = new Worker(URL.createObjectURL(new Blob([run])));
        worker.onmessage = ({ data }: MessageEvent<number>) => done(data);
        worker.postMessage(file);
      }),
    code
  );

/**
 * A visitor's table of so many rows on `/open/` of a built site on the data package in `dir`, beside Papa Parse in the same page: how long it is read and
 * until it is drawn, the longest tasks of the page, the most memory, and how soon a reading stops. Prints a line a measure.
 */
export async function measureOpen(browser: Browser, build: string, dir: string, rows: number): Promise<void> {
  const file = join(tmpdir(), `open-${rows}.csv`);
  if (!existsSync(file)) await writeTable(file, rows);
  const size = statSync(file).size / 1e6;
  const papa = readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'), 'utf8');
  const site = await serveSite(build, dir);
  const say = (name: string, values: readonly number[], unit?: Measure['unit']) =>
    print(summed(`open: ${name}`, rows, values, unit));
  const input = 'input[type=file]:not([webkitdirectory])';
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page.setDefaultTimeout(300_000);
  try {
    await page.goto(`${site.origin}/open/`);
    await page.locator('[data-ready="true"]').first().waitFor();
    await page.evaluate(() => {
      const all: number[] = ((globalThis as unknown as { tasks: number[] }).tasks = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all.push(entry.duration);
      }).observe({ entryTypes: ['longtask'] });
      document.body.insertAdjacentHTML('beforeend', '<input type="file" id="bare">');
    });
    say('size of the file', [size], 'MB');
    await page.setInputFiles('#bare', file);
    say('papaparse alone', [await bare(page, papa)]);

    await page.setInputFiles(input, file);
    await page.locator('li[data-status="reading"]').waitFor();
    await page.waitForTimeout(1000);
    const stop = performance.now();
    await page.locator('li[data-status="reading"] button').click();
    await page.locator('li[data-status]').waitFor({ state: 'detached' });
    say('cancel', [performance.now() - stop]);
    await longTasks(page);

    let read = 0;
    let shown = 0;
    const memory = await peakOf(async () => {
      const start = performance.now();
      await page.setInputFiles(input, file);
      await page.locator('li[data-status="open"]').waitFor();
      read = performance.now() - start;
      say('longest tasks while reading', await longTasks(page));
      await page.locator('[data-view="graph"][data-ready="true"]').waitFor();
      shown = performance.now() - start;
      await page.waitForTimeout(1500);
    });
    say('file → read', [read]);
    say('file → all views', [shown]);
    const after = await longTasks(page);
    say('longest task while drawing', [Math.max(...after)]);
    say('most memory above before', [memory], 'MB');
    say('most memory, times the file', [memory / size], '×');
  } finally {
    await page.close();
    site.close();
  }
}
