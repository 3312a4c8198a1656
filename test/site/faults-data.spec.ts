import { readFileSync } from 'node:fs';
import { versionOf } from '../../data/refresh/version-id.ts';
import { pack } from '../../src/lib/load/compact.ts';
import { realTables } from '../helpers/real.ts';
import { alertBar, NOT_LOADED, readable } from './breaking.ts';
import { expect, open, summaryOf, test, view } from './fixtures.ts';

const FILE = '**/data/explorer.en.json';
const current = versionOf('data');
const OLDER = '2026-01-02-0123abcd';

test.use({ expectErrors: NOT_LOADED });

test('tables that are missing, a page in their place, and JSON of another shape are each told; the same press brings the right ones', async ({
  page
}) => {
  const [missing, markup, ...shapes] = [
    { status: 404, body: 'Not found' },
    { contentType: 'text/html', body: '<!doctype html><h1>Sign in to this network</h1>' },
    { json: [] },
    { json: { version: 1, data: current, tables: {} } },
    { json: { version: 2, data: current, tables: { sources: { rows: 1, columns: {} } } } }
  ];
  const answers = [
    [missing, '404'],
    [markup, 'JSON'],
    [shapes[0], 'no JSON object'],
    [shapes[1], 'Version 2 was expected'],
    [shapes[2], 'sources.id']
  ] as const;
  let at = 0;
  await page.route(FILE, (route) =>
    at < answers.length ? route.fulfill(answers[at]?.[0]) : route.continue()
  );
  await page.goto('/?country=MEX');
  for (const [, reason] of answers) {
    await expect(alertBar(page)).toContainText('explorer.en.json');
    await expect(alertBar(page)).toContainText(reason);
    await readable(page);
    at += 1;
    await alertBar(page).getByRole('button', { name: 'Try again' }).click();
  }
  await expect(view(page, 'table')).toHaveAttribute('data-ready', 'true');
  await expect(alertBar(page)).toHaveCount(0);
  // What the address asked for was not lost by it.
  await expect(page.getByRole('button', { name: 'Remove: Mexico' })).toBeVisible();
});

test('shapes that are missing or of another kind leave the drawn map, and are told', async ({ page }) => {
  let answer: object = { status: 404, body: '' };
  await page.route('**/data/world-110m.json', (route) => route.fulfill(answer));
  await page.goto('/');
  await expect(alertBar(page)).toContainText('world-110m.json');
  answer = { json: { type: 'FeatureCollection', features: [] } };
  await alertBar(page).getByRole('button').click();
  await expect(alertBar(page)).toContainText('not a world map');
  await expect(view(page, 'map').locator('path[data-iso3="MEX"]')).toBeVisible();
  await readable(page);
});

test('while tables are slow the page is whole, says nothing is wrong, and comes alive when they are there', async ({
  page
}) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  let asked = false;
  await page.route(FILE, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect.poll(() => asked).toBe(true);
  await page.waitForLoadState('load');
  await readable(page);
  for (const name of ['map', 'graph', 'timeline'] as const)
    await expect(summaryOf(page, name)).toContainText(/\d/);
  await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // A reader who is there before the tables is not forgotten.
  await page.keyboard.press('Shift');
  await expect(view(page, 'table')).not.toHaveAttribute('data-ready');
  come();
  await expect(view(page, 'table')).toHaveAttribute('data-ready', 'true');
});

test('tables of another version than the page are never shown as its own: past old copies first, then told', async ({
  page
}) => {
  const tables = await realTables();
  const older = pack({ ...tables, events: tables.events.slice(0, 10) }, { data: OLDER });
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return route.fulfill({ json: older });
  });
  await page.goto('/?country=MEX');
  await expect(alertBar(page)).toContainText(OLDER);
  await expect(alertBar(page)).toContainText(current);
  expect(asked).toBe(2);
  await expect(view(page, 'table').locator('tbody tr')).toHaveCount(50);
  await readable(page);
  await page.unroute(FILE);
  await alertBar(page).getByRole('button', { name: 'Reload' }).click();
  await expect(view(page, 'table')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('button', { name: 'Remove: Mexico' })).toBeVisible();
});

test('an old copy in the browser alone is passed over without a word', async ({ page }) => {
  const older = pack(await realTables(), { data: OLDER });
  let first = true;
  await page.route(FILE, (route) => {
    const stale = first;
    first = false;
    return stale ? route.fulfill({ json: older }) : route.continue();
  });
  await open(page, '/');
  expect(first).toBe(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the files name the version that the pages were built from', () => {
  for (const name of ['explorer.en', 'explorer.fr', 'embed-map.en', 'embed-table.fr'])
    expect(JSON.parse(readFileSync(`build/data/${name}.json`, 'utf8')), name).toMatchObject({
      data: current
    });
});

test('two versions whose difference does not come say so, and are compared when asked again', async ({
  page
}) => {
  await page.route('**/data/v/*/changes.json', (route) => route.fulfill({ status: 503, body: 'down' }));
  await page.goto('/data/changes/');
  await page.getByRole('button', { name: 'Compare' }).click();
  const compared = page.locator('[data-compared]');
  await expect(compared).toContainText('503');
  await page.unroute('**/data/v/*/changes.json');
  await compared.getByRole('button', { name: 'Try again' }).click();
  await expect(compared.locator('details').first()).toBeVisible();
  await expect(compared).not.toContainText('503');
});
