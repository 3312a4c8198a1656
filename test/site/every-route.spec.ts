import { faultsInBoth } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { everyRoute } from './routes.ts';

/**
 * One page of each kind, in both languages and both themes. Chromium looks at them where each page is tried out, with its
 * dialogs and drawers open; this is for the other engines, which go through them as they come.
 */
for (const [language, root] of [
  ['English', '/'],
  ['French', '/fr/']
] as const) {
  test(`axe finds nothing on a page of each kind in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: Record<string, string[]> = {};
    for (const path of everyRoute()) {
      await page.goto(root + path);
      await expect(page.locator('h1, h2, [data-view]').first()).toBeAttached();
      const faults = await faultsInBoth(page);
      if (faults.length > 0) found[root + path] = faults;
    }
    expect(found).toEqual({});
  });
}
