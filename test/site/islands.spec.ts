import type { Page } from '@playwright/test';
import { arrive, drawer, expect, summaryOf, test, view, VIEWS } from './fixtures.ts';

/** The page answers, and its charts are as they were built. */
async function openUnread(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.search-input').first()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-view][data-ready]')).toHaveCount(0);
}

/** Marks what stands in a view, to know it again. */
const remember = (page: Page, name: (typeof VIEWS)[number]) =>
  view(page, name).evaluate((section) => section.classList.add('as-built'));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('charts come alive where they stand when a reader comes, in either language', async ({ page }) => {
    for (const path of ['/', '/fr/']) {
      await openUnread(page, path);
      for (const name of VIEWS) await remember(page, name);
      await page.evaluate(() => scrollBy(0, 40));
      // The graph measures its place first, which it has once its tab is open.
      await expect(view(page, 'map')).toHaveAttribute('data-ready', 'true');
      await page.locator('.tabs button').nth(1).tap();
      for (const name of VIEWS) {
        await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
        await expect(view(page, name)).toHaveClass(/as-built/);
      }
    }
  });

  test('the first touch already does what it was meant to', async ({ page }) => {
    // Tall enough to show all of the map: to scroll to it would be a sign of its own.
    await page.setViewportSize({ width: 390, height: 1200 });
    await openUnread(page, '/');
    const box = await page.locator('[data-view="map"] path[data-iso3="MEX"]').boundingBox();
    if (!box) throw new Error('Mexico is not drawn');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(drawer(page)).toContainText('Mexico');
  });

  test('and so does the first press on a list that is closed', async ({ page }) => {
    await openUnread(page, '/');
    await page.locator('.list > summary').tap();
    await expect(page.locator('.list button[data-iso3="MEX"]')).toBeVisible();
    await page.locator('.list button[data-iso3="MEX"]').tap();
    await expect(drawer(page)).toContainText('Mexico');
  });
});

test('the focus stays on what woke the chart, and keys are its own from the first', async ({ page }) => {
  await openUnread(page, '/');
  const event = view(page, 'timeline').locator('button[data-event]:visible').first();
  await event.focus();
  await expect(view(page, 'timeline')).toHaveAttribute('data-ready', 'true');
  await expect(event).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
});

test('an address that asks for something else than what was built needs no reader', async ({ page }) => {
  await page.goto('/?country=MEX&from=2016&to=2018');
  for (const name of VIEWS) await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
  await expect(view(page, 'table').getByRole('status')).not.toContainText('221');
  await expect(summaryOf(page, 'timeline')).toContainText('2018');
});

test('who comes from another page finds charts that answer', async ({ page }) => {
  await page.goto('/fr/about/');
  // Before it is alive, a link loads the next page as a new one.
  await page.waitForLoadState('networkidle');
  await page.getByRole('banner').getByRole('link', { name: 'Explorer', exact: true }).click();
  await expect(page).toHaveURL(/\/fr\/$/);
  for (const name of VIEWS) await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
  await view(page, 'table').locator('tbody th a').first().click();
  await expect(drawer(page)).toBeVisible();
});

test('what is printed before a reader came is what was built', async ({ page }) => {
  await openUnread(page, '/');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['map', 'graph', 'timeline'] as const)
    await expect(view(page, name).locator('svg:visible')).not.toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await arrive(page);
});

test('the story waits for its reader too, and follows from where it is opened', async ({ page }) => {
  await page.goto('/story/');
  await expect(page.locator('.story')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.story-stage [data-view][data-ready]')).toHaveCount(0);
  const built = await summaryOf(page, 'map').innerText();
  await arrive(page, ['map', 'timeline']);
  expect(await summaryOf(page, 'map').innerText()).toBe(built);
});
