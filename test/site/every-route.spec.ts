import { faultsInBoth } from './axe.ts';
import { expect, open, test } from './fixtures.ts';
import { inTurns, OPENED } from './routes.ts';

/**
 * One page of each kind, in both themes, and what opens over the explorer. Chromium looks at them where each page is tried
 * out, in both languages; this is for the other engines, which go through them as they come.
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

for (const some of [OPENED.slice(0, 2), OPENED.slice(2)]) {
  test(`nor in what opens: ${some.map(({ path, press }) => [path, ...press].join(' ')).join('; ')}`, async ({
    page
  }) => {
    test.setTimeout(150_000);
    for (const { path, press, seen, within } of some) {
      await open(page, path);
      for (const each of press) await page.locator(each).click();
      await expect(page.locator(seen).first()).toBeVisible();
      expect(await faultsInBoth(page, within), `${path} ${press.join(' ')}`).toEqual([]);
    }
  });
}
