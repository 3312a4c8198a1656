import type { Page } from '@playwright/test';
import { faultsInBoth } from './axe.ts';
import { drawer, expect, open, summaryOf, test, view } from './fixtures.ts';

const graph = (page: Page) => view(page, 'graph');
const stage = (page: Page) => graph(page).locator('.live');
const said = (page: Page) => graph(page).locator('p[aria-live]');
const switchOf = (page: Page) => graph(page).getByLabel('Grouped by');

/** Names of the clusters in the picture, in their order. */
const names = (page: Page) => graph(page).locator('.labels .group > span').allInnerTexts();

test('a link opens the graph in other groups, and the switch changes them as a step to go back to', async ({
  page
}) => {
  await open(page, '/?group=country');
  await expect(switchOf(page)).toHaveValue('country');
  await expect(summaryOf(page, 'graph')).toContainText('Most in Netherlands: 136');
  expect((await names(page)).slice(0, 3).map((name) => name.trim())).toEqual([
    'Netherlands',
    'United Kingdom',
    'Hungary'
  ]);
  await switchOf(page).selectOption('network');
  await expect(page).toHaveURL(/\?group=network$/);
  await expect(summaryOf(page, 'graph')).toContainText('M247 Ltd (AS9009): 84');
  await switchOf(page).selectOption('provider');
  await expect(page).not.toHaveURL(/group=/);
  await expect(summaryOf(page, 'graph')).toContainText('M247 had most: 84');
  await page.goBack();
  await expect(switchOf(page)).toHaveValue('network');
});

test('the groups change nothing in the other views, and what has no address stays in its pool', async ({
  page
}) => {
  await open(page, '/');
  const timeline = await summaryOf(page, 'timeline').innerText();
  await switchOf(page).selectOption('country');
  await expect(graph(page).locator('.labels')).toContainText('688 of gen. 4');
  expect(await summaryOf(page, 'timeline').innerText()).toBe(timeline);
  await expect(graph(page).locator('.labels')).not.toContainText('DigitalOcean');
});

test.describe('moving', () => {
  /** Whether the dots were seen on their way. */
  async function moves(page: Page): Promise<boolean> {
    await open(page, '/');
    await stage(page).evaluate((node) => {
      new MutationObserver(() => {
        if (node.classList.contains('moving')) document.documentElement.dataset.moved = 'true';
      }).observe(node, { attributes: true });
    });
    await switchOf(page).selectOption('generation');
    await expect(summaryOf(page, 'graph')).toContainText('586');
    await expect(stage(page)).not.toHaveClass(/moving/);
    return page.evaluate(() => document.documentElement.dataset.moved === 'true');
  }

  test('the dots move to their new groups', async ({ page }) => {
    expect(await moves(page)).toBe(true);
  });

  test('nothing moves for those who ask for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moves(page)).toBe(false);
  });
});

test.describe('from the keyboard', () => {
  test('one walks from cluster to cluster, into one, along it and out again, told at every step', async ({
    page
  }) => {
    await open(page, '/');
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(said(page)).toHaveText(/^M247\. 84 domains\. 1 of 59/);
    await page.keyboard.press('Home');
    await expect(said(page)).toHaveText(/\[\.\].* 1 of \d+ in M247\./);
    await page.keyboard.press('ArrowRight');
    await expect(said(page)).toHaveText(/\[\.\].* \d+ of \d+ in M247\./);
    await page.keyboard.press('End');
    await expect(said(page)).toHaveText(/\[\.\].* (\d+) of \1 in M247\./);
    await page.keyboard.press('Escape');
    await expect(said(page)).toHaveText(/^M247\./);
    await page.keyboard.press('Escape');
    await expect(said(page)).toHaveText('');
  });

  test('Enter opens the evidence; once it is closed one is where one was', async ({ page }) => {
    await open(page, '/');
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(drawer(page).getByRole('heading', { name: '23VNet' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toHaveCount(0);
    await expect(stage(page)).toBeFocused();
    await expect(said(page)).toHaveText(/^23VNet\./);
  });

  test('L steps through the lines of a mark, each with what it rests on; Enter leads to its sources', async ({
    page
  }) => {
    await open(page, '/');
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('l');
    await expect(said(page)).toHaveText(
      /^M247 – United Kingdom\. Drawn because 25 addresses of the 2018 list.*By lookup: .*Confidence, by address: .*Line 1 of/
    );
    await expect(graph(page).locator('.tip')).toContainText('Drawn because 25 addresses');
    await page.keyboard.press('l');
    await expect(said(page)).toHaveText(/^M247 – Germany\..*Line 2 of/);
    await page.keyboard.press('Enter');
    await expect(drawer(page).getByRole('heading', { name: 'M247' })).toBeVisible();
    await expect(drawer(page).getByRole('heading', { name: 'Sources' })).toBeVisible();
  });

  test('Space chooses several providers, as chips and in the address', async ({ page }) => {
    await open(page, '/');
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(said(page)).toHaveText(/^M247, chosen\./);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/provider=m247,23vnet/);
    await expect(page.getByRole('button', { name: /^Remove.*23VNet/ })).toBeVisible();
    await expect(summaryOf(page, 'graph')).toContainText('157 of 594');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/provider=m247$/);
  });
});

/** A place of the stage, by the name of a cluster or country: in the middle of its label. */
async function label(page: Page, text: string) {
  const box = await graph(page).locator('.labels > span', { hasText: text }).first().boundingBox();
  if (!box) throw new Error(`no label ${text}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a click selects, a click with Shift or Ctrl adds', async ({ page }) => {
  await open(page, '/');
  const [first, second] = [await label(page, 'M247'), await label(page, 'Redstation')];
  await page.keyboard.down('Shift');
  await page.mouse.click(first.x, first.y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/\?provider=m247$/);
  await page.keyboard.down('Control');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/\?provider=m247,redstation$/);
});

test('a line says why it is there when pointed at, and a click opens the evidence', async ({ page }) => {
  await open(page, '/');
  const from = await label(page, 'Hungary');
  const box = await stage(page).boundingBox();
  const country = await graph(page).locator('.labels > .country', { hasText: 'Hungary' }).boundingBox();
  if (!box || !country) throw new Error('not drawn');
  const at = { x: country.x - 16, y: from.y };
  await page.mouse.move(at.x, at.y);
  const tip = graph(page).locator('.tip');
  await expect(tip).toContainText('23VNet – Hungary');
  await expect(tip).toContainText('Drawn because 73 addresses of the 2018 list');
  await expect(tip).toContainText('known only from 2025: 45');
  await page.mouse.click(at.x, at.y);
  await expect(drawer(page).getByRole('heading', { name: '23VNet' })).toBeVisible();
});

test('search leads to what it found', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/');
  const box = page.getByRole('combobox', { name: /Search countries/ });
  await box.click();
  await box.pressSequentially('Choopa', { delay: 5 });
  await page.getByRole('listbox').getByRole('option', { name: 'Choopa' }).first().click();
  await expect(stage(page)).toHaveClass(/closer/);
  await expect(graph(page).locator('.labels', { hasText: 'Choopa' })).toBeVisible();
});

test('the domains at two or more providers are named before and after script', async ({ page, browser }) => {
  const shared = (where: Page) => graph(where).locator('[data-shared]');
  await open(page, '/');
  await expect(shared(page)).toContainText('zm-banks[.]com');
  await expect(shared(page).getByRole('button')).toHaveCount(9);
  await shared(page).getByRole('button', { name: 'zm-banks[.]com' }).click();
  await expect(page).toHaveURL(/sel=domain:zm-banks\.com/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(new URL('/', page.url()).href);
  await expect(shared(still)).toContainText('zm-banks[.]com');
  await context.close();
});

for (const path of ['/?group=country', '/fr/?group=network&provider=m247,23vnet']) {
  test(`axe finds nothing in other groups: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    expect(await faultsInBoth(page, '[data-view="graph"]')).toEqual([]);
  });
}
