import type { Browser, Page } from '@playwright/test';
import { print, summed } from './measure.ts';
import { serveSite } from './serve.ts';

const MEASURES = [
  'explorer:filter',
  'explorer:graph-layout',
  'explorer:graph-paint',
  'explorer:view-update'
] as const;
type Name = (typeof MEASURES)[number];

/** How long each of these took since the last call, in ms. */
async function taken(page: Page, name: Name): Promise<number[]> {
  return page.evaluate((of) => {
    const times = performance.getEntriesByName(of).map((entry) => entry.duration);
    performance.clearMeasures(of);
    return times;
  }, name);
}

const clear = (page: Page) => Promise.all(MEASURES.map((name) => taken(page, name)));

/** Drags the period of the timeline over the page, month by month. */
async function brush(page: Page): Promise<void> {
  const plot = await page.locator('[data-view="timeline"] .overlay').boundingBox();
  if (!plot) throw new Error('The timeline has no brush.');
  const y = plot.y + plot.height / 2;
  await page.mouse.move(plot.x + plot.width * 0.1, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1)
    await page.mouse.move(plot.x + plot.width * (0.1 + step * 0.014), y);
  await page.mouse.up();
}

/** Presses the switches of the generations, each on and off, often enough for a p95 that is not the worst of ten. */
async function clicks(page: Page): Promise<void> {
  const buttons = page.locator('[data-view="graph"] .legend button');
  for (let round = 0; round < 6; round += 1) {
    for (const button of await buttons.all()) await button.click();
  }
}

/** Comes closer in the graph and drags it about. */
async function pan(page: Page): Promise<void> {
  const stage = page.locator('[data-view="graph"] .live');
  await stage.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.waitForTimeout(1000);
  await clear(page);
  const box = await stage.boundingBox();
  if (!box) throw new Error('The graph is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(x + 80 * Math.sin(step / 8), y + 60 * Math.cos(step / 8));
  }
  await page.mouse.up();
}

/** The explorer of a built site on the data package in `dir`, `n` domains; prints a line a measure. */
export async function measureSite(browser: Browser, build: string, dir: string, n: number): Promise<void> {
  const site = await serveSite(build, dir);
  // The copy that the first visit keeps for offline is put by meanwhile, on the same two cores: it is another measure.
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const say = async (name: string, of: Name) => print(summed(`site: ${name}`, n, await taken(page, of)));
  try {
    const start = performance.now();
    await page.goto(site.origin);
    // The first sign of a reader, which the charts wait for.
    await page.keyboard.press('Shift');
    for (const view of ['map', 'timeline', 'graph', 'table']) {
      await page.locator(`[data-view="${view}"][data-ready="true"]`).waitFor({ timeout: 120_000 });
    }
    print(summed('site: address → all views ready', n, [performance.now() - start]));
    await say('graph layout', 'explorer:graph-layout');
    await say('graph paint', 'explorer:graph-paint');
    await clear(page);
    await brush(page);
    await say('brush step, filter of a view', 'explorer:filter');
    await say('brush step, graph paint', 'explorer:graph-paint');
    await say('brush step, all views', 'explorer:view-update');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    await clear(page);
    await clicks(page);
    await say('click, all views', 'explorer:view-update');
    await pan(page);
    await say('pan frame, graph paint', 'explorer:graph-paint');
    const heap = await page.evaluate(
      () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? NaN
    );
    print(summed('site: heap', n, [heap / 1e6], 'MB'));
  } finally {
    await page.close();
    site.close();
  }
}
