import { readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { arrive, expect, sheetCounts, test } from './fixtures.ts';
import { ALL, builtHeading, FILE, FIRST } from './pack-pages.ts';

// Nothing but the file itself may be asked for.
test.use({ baseURL: FILE });

const show = (page: Page, address: string) => page.goto(`${FILE}${address && `?${address}`}`);

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
  for (const path of FIRST) {
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
  await arrive(page);
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
