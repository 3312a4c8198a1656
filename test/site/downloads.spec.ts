import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { formatSize } from '#lib/ui/sizes.ts';
import { faultsInBoth } from './axe.ts';
import { BASE } from './base.ts';
import { realTables } from '../helpers/real.ts';
import { expect, test } from './fixtures.ts';

const tables = await realTables();

const look = (page: Page, table: string) => page.locator(`#${table} details.look`);

/** Opens a table of the data page and waits for its first rows. */
async function lookInto(page: Page, path: string, table: string): Promise<Locator> {
  await page.goto(path);
  const box = look(page, table);
  await box.locator('summary').click();
  await expect(box.locator('tbody tr').first()).toBeVisible();
  return box;
}

for (const [locale, path] of [
  ['en', '/data/'],
  ['fr', '/fr/data/'],
  ['en', `${BASE}/data/`]
] as const) {
  test(`${path} links every file, and says how large it is`, async ({ page }) => {
    await page.goto(path);
    const links = await page.locator('main a[download]').evaluateAll((found) =>
      found.map((link) => ({
        name: link.getAttribute('download') ?? '',
        address: (link as HTMLAnchorElement).href,
        size: link.nextElementSibling?.textContent.trim() ?? ''
      }))
    );
    expect(links.map(({ name }) => name)).toEqual([
      'pegasus-explorer.zip',
      'datapackage.json',
      'graph.gexf',
      'graph.graphml',
      ...TABLE_NAMES.flatMap((table) => [`${table}.csv`, `${table}.json`])
    ]);
    for (const { name, address, size } of links) {
      expect(new URL(address).pathname, name).toBe(`${path.startsWith(BASE) ? BASE : ''}/data/${name}`);
      const response = await page.request.get(address);
      expect(response.status(), name).toBe(200);
      expect(size, name).toBe(formatSize((await response.body()).length, locale));
    }
  });
}

test('the zip that is served holds the tables that are served', async ({ page }) => {
  const bytes = async (name: string) => (await page.request.get(`/data/${name}`)).body();
  const files = unzipSync(await bytes('pegasus-explorer.zip'));
  for (const name of [...TABLE_NAMES.map((table) => `${table}.csv`), 'datapackage.json']) {
    expect(Buffer.from(files[name] ?? []).equals(await bytes(name)), name).toBe(true);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are there, and nothing that needs script', async ({ page }) => {
    await page.goto('/data/');
    await expect(page.getByRole('link', { name: 'pegasus-explorer.zip' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'domains.json' })).toBeVisible();
    await expect(look(page, 'domains')).toBeHidden();
  });
});

test('a table is loaded when it is opened, fifty rows at first', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const box = await lookInto(page, '/data/', 'domains');
  expect(asked.filter((path) => path.endsWith('s.json'))).toEqual(['/data/domains.json']);
  await expect(box.getByRole('status')).toHaveText('1,446 rows');
  await expect(box.locator('tbody tr')).toHaveCount(50);
  await box.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(box.locator('tbody tr')).toHaveCount(100);
  const header = box.locator('thead th').first();
  await expect(header).toHaveAccessibleDescription(/Shown defanged|domain/i);
});

test('a table is searched by words, a domain as it is or defanged', async ({ page }) => {
  const box = await lookInto(page, '/data/', 'domains');
  const field = box.getByRole('searchbox', { name: 'Search in “Domains”' });
  for (const query of ['aalaan.tv', 'AALAAN[.]tv']) {
    await field.fill(query);
    await expect(box.getByRole('status')).toHaveText('1 of 1,446 rows');
    await expect(box.locator('tbody th')).toHaveText('aalaan[.]tv');
  }
  await field.fill('no-such-word');
  await expect(box.getByRole('status')).toContainText('No row holds these words.');
  await expect(box.locator('table')).toHaveCount(0);
});

test('a French page shows French texts, and finds them without accents', async ({ page }) => {
  const box = await lookInto(page, '/fr/data/', 'events');
  const headers = await box.locator('thead th').allInnerTexts();
  expect(headers).toContain('title_fr');
  expect(headers).not.toContain('title_en');
  await box.getByRole('searchbox').fill('creation de nso');
  await expect(box.locator('tbody tr').first()).toContainText('Création de NSO');
});

test('no domain and no address of the lists is a link, or stands there plain', async ({ page }) => {
  for (const table of ['domains', 'addresses']) {
    const box = await lookInto(page, '/data/', table);
    const text = await box.locator('tbody').innerText();
    const plain = tables.addresses.slice(0, 20).flatMap(({ domain, address }) => [domain, address]);
    expect(
      [...plain, ...tables.domains.slice(0, 50).map(({ domain }) => domain)].filter((each) =>
        text.includes(each)
      )
    ).toEqual([]);
    expect(text).toContain('14-tracking[.]com');
    await expect(box.locator('tbody a')).toHaveCount(0);
  }
  const sources = await lookInto(page, '/data/', 'sources');
  await expect(sources.locator('tbody a').first()).toHaveAttribute('rel', 'noreferrer external');
});

test.describe('a table that fails to load', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  test('is told with its reason, and can be tried again', async ({ page }) => {
    await page.route('**/data/claims.json', (route) => route.fulfill({ status: 503, body: 'down' }));
    await page.goto('/data/');
    const box = look(page, 'claims');
    await box.locator('summary').click();
    await expect(box.getByRole('status')).toContainText('claims.json');
    await expect(box.getByRole('status')).toContainText('503');
    await page.unroute('**/data/claims.json');
    await box.getByRole('button', { name: 'Try again' }).click();
    await expect(box.locator('tbody tr')).toHaveCount(tables.claims.length);
    await expect(box.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });
});

for (const path of ['/data/', '/fr/data/']) {
  test(`an open table of ${path} has no accessibility violations`, async ({ page }) => {
    await lookInto(page, path, 'country_reports');
    expect(await faultsInBoth(page)).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test(`an open table scrolls in its own box at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const box = await lookInto(page, '/data/', 'events');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const scroll = box.locator('.scroll');
    expect(await scroll.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
    await scroll.evaluate((each) => each.scrollTo(0, 400));
    const [head, frame] = [await box.locator('thead th').first().boundingBox(), await scroll.boundingBox()];
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 99))).toBeLessThan(3);
  });
}
