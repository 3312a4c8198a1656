import { readFileSync } from 'node:fs';
import { catalog } from '#lib/views/catalog.ts';
import { pagedRecords } from '#lib/views/record-index.ts';
import { inPage } from '../../src/in-page.js';
import { realTables } from '../helpers/real.ts';
import { faultsInBoth } from './axe.ts';
import { BASE } from './base.ts';
import { drawer, expect, open, test, view } from './fixtures.ts';

/** The pages of countries, providers and events. */
const records = pagedRecords(catalog(await realTables(), 'en')).map(({ kind, id }) => `${kind}/${id}`);
const built = (path: string) => readFileSync(`build/${path}/index.html`, 'utf8');
const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

test('every record has its page in both languages, each naming the other', () => {
  for (const record of records) {
    for (const path of [record, `fr/${record}`]) {
      const html = built(path);
      const up = path.replace(/[^/]+/g, '..');
      const alternates = [...html.matchAll(/hreflang="(\w\w)" href="([^"]+)"/g)].map((each) => each[2]);
      expect(alternates, path).toEqual([`${up}/${record}/`, `${up}/fr/${record}/`]);
      expect(one(html, /rel="canonical" href="([^"]+)"/), path).toBe(`${up}/${path}/`);
    }
  }
});

test('every record is linked from the list of its kind, and leads back to it and to the explorer', () => {
  for (const lang of ['', 'fr/']) {
    for (const record of records) {
      const [kind = '', id = ''] = record.split('/');
      const list = built(`${lang}${kind}`);
      expect(list, record).toMatch(new RegExp(`href="[^"]*/${lang}${kind}/${id}/"`));
      const html = built(`${lang}${record}`);
      expect(html, record).toMatch(new RegExp(`href="[^"]*/${lang}${kind}/"`));
      expect(html, record).toContain(`?sel=${kind}:${id}"`);
    }
  }
});

const theme = inPage(readFileSync('src/theme.js', 'utf8'));

test('titles and descriptions are their own, and no script is shipped but the theme', () => {
  const all = ['', 'fr/'].flatMap((lang) => records.map((record) => built(lang + record)));
  const titles = all.map((html) => one(html, /<title>([^<]+)<\/title>/));
  const descriptions = all.map((html) => one(html, /<meta name="description" content="([^"]+)"/));
  // Titles of events may agree in both languages: names of cases do.
  expect(new Set(titles.slice(0, records.length)).size).toBe(records.length);
  expect(new Set(titles.slice(records.length)).size).toBe(records.length);
  expect(new Set(descriptions).size).toBe(all.length);
  for (const html of all) {
    expect([...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((each) => each[1])).toEqual([theme]);
  }
});

for (const path of ['/country/MEX/', '/fr/provider/m247/', '/event/pegasus-project-leak/', '/fr/event/']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await faultsInBoth(page)).toEqual([]);
  });
}

test('a page leads to the explorer opened on its record, and the drawer back to the page', async ({
  page
}) => {
  await page.goto('/fr/provider/redstation/');
  await page.getByRole('link', { name: 'Ouvrir dans l’explorateur' }).click();
  await expect(page).toHaveURL(/\/fr\/\?sel=provider:redstation$/);
  await drawer(page).getByRole('link', { name: 'Page de cette fiche' }).click();
  await expect(page).toHaveURL(/\/fr\/provider\/redstation\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redstation');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\d\/provider\/redstation\/$/);
});

test('a record link selects in the explorer; with a key or the middle button it opens the page', async ({
  page,
  context
}) => {
  await open(page, '/?sel=country:HUN');
  const link = drawer(page).getByRole('link', { name: '23VNet', exact: true });
  for (const how of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click(how)]);
    await expect(tab).toHaveURL(/\/provider\/23vnet\/$/);
    await tab.close();
    await expect(page).toHaveURL(/sel=country:HUN$/);
  }
  await link.click();
  await expect(page).toHaveURL(/\/\?sel=provider:23vnet$/);
  await expect(drawer(page).getByRole('heading', { name: '23VNet', exact: true })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table leads to the pages, also under a base path', async ({ page }) => {
    await page.goto(`${BASE}/fr/`);
    await view(page, 'table').locator('tbody th a').first().click();
    await expect(page).toHaveURL(new RegExp(`${BASE}/fr/event/[^/]+/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const width of [360, 1280]) {
  test(`nothing runs out of a record's page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/country/MEX/', '/fr/provider/m247/', '/fr/country/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width
      );
    }
  });
}
