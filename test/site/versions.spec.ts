import { readFileSync } from 'node:fs';
import { frozenVersions } from '../../data/refresh/versions.ts';
import { versionOf } from '../../data/refresh/version-id.ts';
import { pack } from '../../src/lib/load/compact.ts';
import { realTables } from '../helpers/real.ts';
import { faultsInBoth } from './axe.ts';
import { expect, open, sheetCounts, test, view } from './fixtures.ts';

const current = versionOf('data');
const OTHER = '2026-01-01-0123abcd';

/** A second version of the tables: Mexico with another count, and half of the events. */
async function otherTables() {
  const tables = await realTables();
  return {
    ...tables,
    events: tables.events.filter((_, index) => index % 2 === 0),
    country_reports: tables.country_reports.map((row) =>
      row.iso3 === 'MEX' && row.relation === 'confirmed_victims' && row.count !== null
        ? { ...row, count: row.count + 4000 }
        : row
    )
  };
}

test('an older version opens, and its charts differ where its data do', async ({ page }) => {
  const tables = await otherTables();
  await page.route(`**/data/v/${OTHER}/explorer.en.json`, (route) => route.fulfill({ json: pack(tables) }));
  await open(page, '/?sel=country:MEX');
  await expect(view(page, 'map')).not.toContainText(/Mexico\s*4,0\d\d/);
  const events = (await sheetCounts(page)).Events;

  await open(page, `/?data=${OTHER}`);
  await expect(page.getByText('an older version')).toBeVisible();
  await expect(view(page, 'table').getByRole('link', { name: 'whole table' })).toHaveAttribute(
    'href',
    new RegExp(`data/v/${OTHER}/\\w+\\.csv$`)
  );
  await view(page, 'map').locator('path[data-iso3="MEX"]').click();
  await expect(view(page, 'map')).toContainText(/Mexico\s*4,0\d\d/);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
  expect((await sheetCounts(page)).Events).toBeLessThan(events ?? 0);

  // Choices go on in that version, and the way back keeps the view.
  await view(page, 'map').locator('path[data-iso3="IND"]').click();
  await expect(page).toHaveURL(new RegExp(`sel=country:IND.*data=${OTHER}`));
  await page.getByRole('link', { name: 'Open the current version' }).click();
  await expect(page).toHaveURL(/\/\?sel=country:IND$/);
  await expect(page.getByText('an older version')).toHaveCount(0);
});

test.describe('a version that cannot be shown', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  test('is said not to exist; the current one stays', async ({ page }) => {
    await open(page, '/?data=2019-01-01-00000000&country=MEX');
    await expect(page.getByText('There is no version “2019-01-01-00000000”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove: Mexico' })).toBeVisible();
    await open(page, '/?data=../../secret');
    await expect(page.getByText('There is no version “../../secret”')).toBeVisible();
  });

  test('for another reason is told, and opens when tried again', async ({ page }) => {
    const file = `**/data/v/${OTHER}/explorer.en.json`;
    const packed = pack(await otherTables());
    await page.route(file, (route) => route.fulfill({ status: 503, body: 'down' }));
    await page.goto(`/?data=${OTHER}`);
    await expect(page.getByRole('alert')).toContainText('503');
    await page.unroute(file);
    await page.route(file, (route) => route.fulfill({ json: packed }));
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.getByText('an older version')).toBeVisible();
  });
});

test('the address of the version that is current shows it like any other view', async ({ page }) => {
  await open(page, `/?data=${current}`);
  await expect(page.getByText('an older version')).toHaveCount(0);
});

test('every frozen version is published byte for byte, in the form that the explorer loads too', async ({
  request
}) => {
  for (const { id } of frozenVersions('data')) {
    for (const name of ['events.csv', 'sources.csv', 'corrections.csv']) {
      const response = await request.get(`/data/v/${id}/${name}`);
      expect(await response.text(), `${id} ${name}`).toBe(
        readFileSync(`data/versions/${id}/${name}`, 'utf8')
      );
    }
    expect((await request.get(`/data/v/${id}/explorer.fr.json`)).status(), id).toBe(200);
    expect(await (await request.get(`/data/v/${id}/datapackage.json`)).json(), id).toMatchObject({
      version: id
    });
  }
});

test.describe('the page of changes', () => {
  const ids = [...frozenVersions('data').map(({ id }) => id)];
  const [oldest = ''] = ids;

  test('lists every version with what it changed, and shows two of them row by row', async ({ page }) => {
    await page.goto('/data/changes/');
    for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    await page.getByLabel('From').selectOption(oldest);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(new RegExp(`from=${oldest}`));
    const compared = page.locator(`[data-compared="${oldest} ${current}"]`);
    const first = compared.locator('details').first();
    await first.locator('summary').click();
    await expect(first.locator('ins, del').first()).toBeVisible();
  });

  test('breaks no rule of access', async ({ page }) => {
    await page.goto(`/fr/data/changes/?from=${oldest}&to=${current}`);
    await page.locator('[data-compared] summary').first().click();
    expect(await faultsInBoth(page)).toEqual([]);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('each version still says row by row what it changed', async ({ page }) => {
      await page.goto('/data/changes/');
      await page.getByRole('link', { name: 'Row by row' }).first().click();
      await expect(page.locator('main details').first()).toBeVisible();
      await page.locator('main summary').first().click();
      await expect(page.locator('main ins, main del').first()).toBeVisible();
    });
  });
});
