import { faultsInBoth } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { inTurns } from './routes.ts';

/**
 * One page of each kind, in both themes. Chromium looks at them where each page is tried out, in both languages and with its
 * dialogs and drawers open; this is for the other engines, which go through them as they come.
 */
test.describe.configure({ mode: 'parallel' });

const PARTS = 3;
const paths = inTurns('en');

for (let part = 0; part < PARTS; part += 1) {
  const some = paths.filter((_, at) => at % PARTS === part);
  test(`axe finds nothing on ${some.join(' ')}`, async ({ page }) => {
    test.setTimeout(150_000);
    for (const path of some) {
      await page.goto(path);
      await expect(page.locator('h1, h2, [data-view]').first()).toBeAttached();
      expect(await faultsInBoth(page), path).toEqual([]);
    }
  });
}
