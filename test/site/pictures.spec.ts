import type { Page } from '@playwright/test';
import { expect, open, SAME, test, view, VIEWS } from './fixtures.ts';

/**
 * How the site looks, against pictures that were looked at; `npm run test:pictures -- -u` renews them. Typefaces are the project's
 * own, the map is the drawn one, and nothing that is seen here tells the time.
 */

const STATES = {
  explorer: '/',
  'explorer-provider': '/?sel=provider:m247',
  'explorer-fr': '/fr/',
  'explorer-nothing-fits': '/?q=zzzzzz',
  'explorer-by-country': '/?group=country&from=2017-01&to=2018-12'
};

/** Pages, and what says of some that they answer. */
const PAGES = {
  '/story/': '.story[data-ready="true"]',
  '/open/': '.bench[data-ready="true"]',
  '/fr/classroom/': 'h1',
  '/claims/': 'h1',
  '/country/MEX/': 'h1',
  '/data/': 'h1'
};

/** A typeface that comes late is not swapped in: pictures are taken of a page that has it already. */
async function typeset(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    // The states stand apart by their words and marks; two show whether their colours do in the dark.
    const states = Object.entries(STATES).slice(0, colorScheme === 'dark' ? 2 : undefined);
    for (const [name, path] of states) {
      test(`${name} at 1280 px`, async ({ page }) => {
        await typeset(page, path);
        await open(page, path);
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, SAME);
      });
    }

    for (const name of VIEWS) {
      test(`the ${name} in a frame on a phone`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 780 });
        await typeset(page, `/embed/${name}/`);
        await page.reload();
        await expect(view(page, name)).toBeVisible();
        await expect(page).toHaveScreenshot(`${name}-360-${colorScheme}.png`, SAME);
      });
    }
  });
}

for (const [path, answers] of Object.entries(PAGES)) {
  test(`the page ${path}`, async ({ page }) => {
    await typeset(page, path);
    await page.reload();
    await page.locator(answers).first().waitFor();
    await expect(page).toHaveScreenshot(`page${path.replaceAll('/', '-')}light.png`, SAME);
  });
}
