import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { faults } from './axe.ts';
import { expect, sheetCounts, test, VIEWS, view } from './fixtures.ts';

const FILE = pathToFileURL(resolve('build/pegasus-explorer.html')).href;
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/** All pages of the built site, but those for the frames of others and that for a visitor's files: `/fr/story/`. */
const ALL = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)index\.html$/.test(name) && !/(^|\/)(?:embed|open)\//.test(name))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();
const RECORD = /^(\/fr)?\/(country|provider|event)\/.+/;
const FRENCH = ALL.filter((path) => path.startsWith('/fr/') && !RECORD.test(path));
/** Each once: the French ones in the second engine, but for a few. */
const PAGES = [
  ...ALL.filter((path) => !path.startsWith('/fr/') && !RECORD.test(path)),
  ...['/country/MEX/', '/fr/', '/fr/story/', '/fr/claims/', '/fr/provider/m247/'],
  ...ALL.filter((path) => path.startsWith('/fr/event/')).slice(0, 1)
];

// Nothing but the file itself may be asked for.
test.use({ baseURL: FILE });

const show = (page: Page, address: string) => page.goto(`${FILE}${address && `?${address}`}`);
const builtHeading = (path: string) =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(`build${path}index.html`, 'utf8'))?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
const ready = async (page: Page) => {
  for (const name of VIEWS) await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
};

test('it weighs no more than 4 MB', () => {
  expect(statSync('build/pegasus-explorer.html').size).toBeLessThanOrEqual(4_000_000);
});

test('opened from a disk, without a network, it has the pages of the site, and each link leads somewhere', async ({
  page,
  context
}) => {
  test.setTimeout(180_000);
  await context.setOffline(true);
  const dead = new Set<string>();
  for (const path of PAGES) {
    await show(page, path);
    // Where slides stand over the page, its heading is not seen.
    await page.locator('#main h1').first().waitFor({ state: 'attached' });
    expect((await page.locator('#main h1').first().textContent())?.trim(), path).toBe(builtHeading(path));
    expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/fr/') ? 'fr' : 'en');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    for (const link of links) {
      const [, to] = /^\?(\/[^?#&]*)/.exec(link) ?? [];
      // The page for a visitor's files is on the site alone, and what stands in its place says so.
      if (/^\/(?:fr\/)?open\/$/.test(to ?? '')) continue;
      const known =
        to === undefined
          ? /^(#|https?:|mailto:)/.test(link)
          : ALL.includes(to) || /^\/(?:data\/|THIRD-PARTY-NOTICES\.txt$)/.test(to);
      if (!known) dead.add(`${path}: ${link}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test('the four views work together, and the address keeps what is chosen', async ({ page }) => {
  await show(page, '/fr/?sel=country:MEX');
  await ready(page);
  await expect(page.locator('[data-panel="evidence"] h3')).toHaveText('Mexique');
  await page.locator('.list summary').click();
  await page.locator('.list button[data-iso3="IND"]').click();
  await expect(page).toHaveURL(/\?\/fr\/\?sel=country:IND$/);
  await expect(page.locator('[data-panel="evidence"] h3')).toHaveText('Inde');
  await page.goBack();
  await expect(page.locator('[data-panel="evidence"] h3')).toHaveText('Mexique');
  await page.reload();
  await expect(page.locator('[data-panel="evidence"] h3')).toHaveText('Mexique');
  expect(Object.values(await sheetCounts(page)).some((count) => count > 0)).toBe(true);
  expect(await faults(page)).toEqual([]);
});

test('the story is walked, and its chapter stands in the address', async ({ page }) => {
  await show(page, '/story/');
  await page.locator('.bar .step.end').click();
  await page.locator('.bar .step.end').click();
  await expect(page).toHaveURL(/\?\/story\/#./);
  const { hash } = new URL(page.url());
  await show(page, `/story/${hash}`);
  await expect(page.locator(`${hash} h2`)).toBeInViewport();
});

test('files are handed out, and what is not in it is said to be on the site', async ({ page }) => {
  await show(page, '/data/');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'events.csv' }).first().click();
  const file = await (await coming).path();
  expect(readFileSync(file)).toEqual(readFileSync('build/data/events.csv'));
  await show(page, '/embed/map/');
  await expect(page.locator('#main')).toContainText('not part of this file');
});

test('Firefox opens it from a disk too', async () => {
  test.skip(FIREFOX === undefined, 'There is no Firefox here.');
  test.setTimeout(120_000);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(String(error)));
    await page.goto(`${FILE}?/fr/`);
    for (const name of VIEWS) await page.waitForSelector(`[data-view="${name}"][data-ready="true"]`);
    await page.$eval('.list', (list) => list.setAttribute('open', ''));
    await page.$eval('.list button[data-iso3="MEX"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('[data-panel="evidence"]');
    expect(page.url()).toContain('?/fr/?sel=country:MEX');
    for (const path of FRENCH) {
      await page.goto(`${FILE}?${path}`);
      await page.waitForSelector('#main h1');
      expect(await page.$eval('#main h1', (h1) => h1.textContent?.trim()), path).toBe(builtHeading(path));
    }
    expect(failed).toEqual([]);
  } finally {
    await browser.close();
  }
});
