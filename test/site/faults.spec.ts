import { arrive, drawer, expect, open, test, view } from './fixtures.ts';

test.describe('a data file that fails', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  test('is told with its reason; the page stays, and trying again brings it to life', async ({ page }) => {
    await page.route('**/data/explorer.en.json', (route) => route.fulfill({ status: 503, body: 'down' }));
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('explorer.en.json');
    await expect(alert).toContainText('503');
    await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
    await expect(view(page, 'map').locator('svg').first()).toBeVisible();
    await page.unroute('**/data/explorer.en.json');
    await alert.getByRole('button').click();
    await arrive(page, ['table']);
    await expect(alert).toHaveCount(0);
  });

  test('cut off or of another kind is told, not drawn', async ({ page }) => {
    await page.route('**/data/explorer.en.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"version":1,"tab' })
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('explorer.en.json');
    await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
  });
});

test.describe('without WebGL', () => {
  test('the drawn map stays, says why, and countries can be chosen', async ({ page }) => {
    await open(page, '/');
    await expect(view(page, 'map').locator('.still')).toBeVisible();
    await view(page, 'map').locator('path[data-iso3="MEX"]').click();
    await expect(drawer(page).getByRole('heading', { name: 'Mexico' })).toBeVisible();
  });
});

test('a bad parameter is dropped with a quiet notice; the rest of the link holds', async ({ page }) => {
  await open(page, '/?from=yesterday&country=MEX');
  await expect(page.getByText('from=yesterday')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove: Mexico' })).toBeVisible();
});

test('an unknown record is said not to be in this data', async ({ page }) => {
  await open(page, '/?sel=event:never-happened');
  await expect(drawer(page)).toContainText('not in this data');
});

test('choices that fit nothing explain the empty table and offer a way out', async ({ page }) => {
  await open(page, '/?q=zzzzzz');
  await expect(view(page, 'graph').getByRole('button', { name: 'Clear the search' })).toBeVisible();
  await expect(view(page, 'timeline').getByRole('button', { name: 'Clear the search text' })).toBeVisible();
  await expect(view(page, 'table')).toContainText('No record fits');
  await view(page, 'table').getByRole('button', { name: 'Show everything' }).click();
  await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
});

test.describe('when a connection is lost after a page has come alive', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  test('charts that nothing fits still say so, and all can be shown again', async ({ page }) => {
    await open(page, '/?country=MEX');
    await page.route('**/_app/immutable/**', (route) => route.abort());
    await page.getByRole('slider').last().press('Home');
    await expect(view(page, 'timeline')).toContainText('No event fits these choices.');
    await expect(view(page, 'graph').locator('[data-summary]')).toContainText(/No /);
    await page.getByRole('button', { name: 'Show everything' }).first().click();
    await expect(view(page, 'timeline')).not.toContainText('No event fits these choices.');
  });
});
