import type { Page } from '@playwright/test';
import { alertBar, codeWith, NOT_LOADED, readable, takeAway } from './breaking.ts';
import { drawer, expect, open, test, view } from './fixtures.ts';

test.use({ expectErrors: NOT_LOADED });

for (const [path, words, reload] of [
  ['/?country=MEX', 'could not be loaded', 'Reload'],
  ['/fr/story/', 'n’a pas pu être chargée', 'Recharger']
] as const)
  test(`${path}: where the first script is gone, the page stays as it was built and says what to do`, async ({
    page
  }) => {
    await page.route('**/_app/immutable/entry/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(path);
    await expect(alertBar(page)).toContainText(words);
    await readable(page);
    await page.unroute('**/_app/immutable/entry/*.js');
    await alertBar(page).getByRole('button', { name: reload }).click();
    await page.keyboard.press('Shift');
    await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
    await expect(alertBar(page)).toHaveCount(0);
  });

test('where the code of this page alone is gone, it is not emptied: it stays, and says so', async ({
  page
}) => {
  // All but the frame of every page and the page for errors.
  await page.route(/\/nodes\/(?![01]\.)[\w.-]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  for (const path of ['/', '/open/', '/embed/map/?from=2019']) {
    await page.goto(path);
    await expect(alertBar(page), path).toContainText('could not be loaded');
    await expect(alertBar(page)).toHaveCount(1);
    await expect(page.locator('h1').first(), path).toBeVisible();
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(300);
  }
});

test('evidence, share dialog and search whose code is gone say so; what was chosen stays in the address', async ({
  page
}) => {
  const names = ['evidence-title', 'share-title', 'search-none'].flatMap(codeWith);
  const bring = await takeAway(page, names);
  await open(page, '/?from=2019');
  // The search is asked for by the page itself.
  await expect(alertBar(page)).toContainText('A part of this page could not be loaded');
  await view(page, 'map').locator('path[data-iso3="MEX"]').click();
  await expect(page.getByRole('alert').filter({ hasText: 'The evidence' })).toContainText('open it again');
  const share = page.getByRole('button', { name: 'Share or embed' });
  await alertBar(page).evaluate((bar) => bar.remove());
  await share.click();
  await expect(alertBar(page)).toHaveCount(1);
  await expect(share).toHaveAttribute('aria-busy', 'false');
  await expect(page).toHaveURL(/from=2019.*sel=country:MEX/);
  await bring();
  await alertBar(page).getByRole('button', { name: 'Reload' }).click();
  await expect(drawer(page).getByRole('heading', { name: 'Mexico' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeEnabled();
  await expect(alertBar(page)).toHaveCount(0);
});

test.describe('a line that is cut once the page is alive', () => {
  test.use({ expectErrors: [/Failed to load resource|Failed to fetch/] });

  test('a page that is not kept says that it did not come; the way back needs no line and keeps what was chosen', async ({
    page,
    context
  }) => {
    await open(page, '/?country=MEX');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'About' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded');
    await expect(page.getByRole('alert')).toContainText('go back to where you were');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Remove: Mexico' })).toBeVisible();
    await expect(view(page, 'table')).toHaveAttribute('data-ready', 'true');
    await expect(alertBar(page)).toHaveCount(0);
    await context.setOffline(false);
    await page.getByRole('link', { name: 'About' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this site');
  });
});

test('a tab that is older than the site: what it has still works, and its links lead to the newer pages', async ({
  page,
  context
}) => {
  await open(page, '/?country=MEX');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { old: true }));
  // The host has another build now: other names of code, another version, tables that nobody here can read.
  const renewed = async (tab: Page) => {
    await tab.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
    await tab.route('**/data/explorer.en.json', (route) => route.fulfill({ json: { version: 3 } }));
  };
  await renewed(page);
  const bring = await takeAway(page, codeWith('about_title'));
  await view(page, 'timeline').getByRole('slider').first().press('ArrowRight');
  await expect(page).toHaveURL(/from=/);
  const other = await context.newPage();
  await other.goto('/about/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('About this site');
  await page.bringToFront();
  // Of the new page, everything is there.
  page.once('framenavigated', () => void bring());
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this site');
  await expect.poll(() => page.evaluate(() => 'old' in window)).toBe(false);
  await expect(drawer(page)).toHaveCount(0);
});
