import { arrive, drawer, expect, test } from './fixtures.ts';
import { builtHeading, FILE, SECOND } from './pack-pages.ts';

test.use({ baseURL: FILE });

test('another engine opens it from a disk too: each page has its heading, and the views are linked', async ({
  page
}) => {
  test.setTimeout(120_000);
  await page.goto(`${FILE}?/fr/`);
  await arrive(page);
  await page.locator('.list > summary').click();
  await page.locator('.list button[data-iso3="MEX"]').click();
  await expect(drawer(page)).toBeVisible();
  await expect(page).toHaveURL(/\?\/fr\/\?sel=country:MEX/);
  for (const path of SECOND) {
    await page.goto(`${FILE}?${path}`);
    await expect(page.locator('#main h1').first(), path).toHaveText(builtHeading(path));
  }
});
