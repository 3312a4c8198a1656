import type { Page } from '@playwright/test';
import { SCENES } from '#lib/gallery/scenes.ts';
import { faultsInBoth } from './axe.ts';
import { expect, SAME, test, VIEWS } from './fixtures.ts';

/** Each view stands there in many states, under one name in all of them. */
const SAME_NAMES = ['landmark-unique'];

/**
 * What axe looks at: the small parts, and the views where no page of the site has them so. The other scenes it has looked at on
 * the explorer; all of the page together takes it minutes.
 */
const LOOKED_AT = '#keys, #chosen, #bars, #controls, [id$="-nothing"], [id$="-none"], [id$="-extreme"]';

/** Scenes that pictures are compared of: of made-up rows, in scripts that the typefaces of the site have. */
const PICTURES = [
  'map-extreme',
  'timeline-extreme',
  'graph-extreme',
  'chips-many',
  'evidence-extreme-case-made-up-withheld'
];

/** Opens the gallery and waits until every scene is drawn and its views answer. */
async function openAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-scene]').first()).toBeAttached();
  await expect(page.locator('[data-scene="waiting"]')).toHaveCount(0, { timeout: 30_000 });
  // On a phone one of three views that stand together is in sight.
  await expect(page.locator('[data-view]:not([data-ready="true"]):visible')).toHaveCount(0);
}

test('every scene stands in its box on a phone, and axe finds nothing in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 900 });
  await openAll(page, '/gallery/');
  for (const view of VIEWS)
    for (const { state } of SCENES[view])
      await expect(page.locator(`#${view}-${state} [data-view="${view}"]`)).toHaveCount(1);
  const wide = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-scene] .box')];
    return boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.parentElement?.id);
  });
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await faultsInBoth(page, LOOKED_AT, SAME_NAMES)).toEqual([]);
});

test('it is there in French too, and no search engine is to list it', async ({ page }) => {
  await openAll(page, '/fr/gallery/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Galerie des états');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await page.locator('[data-scene]').count()).toBeGreaterThan(50);
});

test('scenes with extreme rows look as they did', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/gallery/');
  // A typeface that comes late is not swapped in.
  await page.evaluate(() => document.fonts.ready);
  await openAll(page, '/gallery/');
  for (const id of PICTURES) await expect(page.locator(`#${id}`)).toHaveScreenshot(`gallery-${id}.png`, SAME);
});
