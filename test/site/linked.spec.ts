import { drawer, expect, open, sheetCounts, summaryOf, test, view } from './fixtures.ts';

/** What each view says of itself: it changes whenever what it shows changes. */
async function shown(page: Parameters<typeof view>[0]) {
  const summary = (name: 'map' | 'graph' | 'timeline') => summaryOf(page, name).innerText();
  return {
    map: await summary('map'),
    graph: await summary('graph'),
    timeline: await summary('timeline'),
    table: await sheetCounts(page)
  };
}

test('brushing the timeline changes map, graph and table', async ({ page }) => {
  await open(page, '/');
  const before = await shown(page);
  const handle = view(page, 'timeline').getByRole('slider').first();
  await handle.focus();
  for (let year = 0; year < 6; year++) await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=2022-01/);
  const after = await shown(page);
  expect(after.map).not.toBe(before.map);
  expect(after.graph).not.toBe(before.graph);
  expect(after.table['Events']).toBeLessThan(before.table['Events'] ?? 0);
  expect(after.table['Domains and addresses']).toBeLessThan(before.table['Domains and addresses'] ?? 0);
});

test('a country changes timeline, graph and table, and opens its evidence', async ({ page }) => {
  await open(page, '/');
  const before = await shown(page);
  await open(page, '/?sel=country:HUN');
  await expect(drawer(page).getByRole('heading', { name: 'Hungary' })).toBeVisible();
  const after = await shown(page);
  expect(after.map).toBe(before.map);
  expect(after.timeline).not.toBe(before.timeline);
  expect(after.graph).not.toBe(before.graph);
  expect(after.table['Domains and addresses']).toBe(75);
  await expect(drawer(page)).toContainText('23VNet');
});

test('a provider shows its domains, the countries of its servers and both holders of its blocks', async ({
  page
}) => {
  await open(page, '/?sel=provider:redstation');
  await expect(drawer(page)).toContainText(
    /Redstation Limited \(AS35662\) in May 2016, .*iomart.* in April 2025/i
  );
  await expect(drawer(page)).toContainText('United Kingdom');
  expect((await sheetCounts(page))['Domains and addresses']).toBe(72);
});

test('a domain shows its address, network, provider, when and how sure', async ({ page }) => {
  await open(page, '/?sel=domain:14-tracking.com');
  const text = drawer(page);
  await expect(text).toContainText('14-tracking[.]com');
  await expect(text).toContainText('191[.]101[.]31[.]25');
  await expect(text).toContainText('Swiftway');
  await expect(text).toContainText('August 2016 – August 2018');
  await expect(text.getByRole('row', { name: /2025/ })).toContainText('AS174');
  expect((await sheetCounts(page))['Domains and addresses']).toBe(1);
});

test('an event changes map, graph and table', async ({ page }) => {
  await open(page, '/');
  const before = await shown(page);
  await open(page, '/?sel=event:hosting-digitalocean-linode-ovh');
  await expect(drawer(page).getByRole('heading', { level: 3 })).toBeVisible();
  const after = await shown(page);
  expect(after.graph).not.toBe(before.graph);
  expect(after.map).not.toBe(before.map);
  expect(after.table['Events']).toBe(1);
});

test('clicking works as links do: list of countries, event of the table', async ({ page }) => {
  await open(page, '/');
  await view(page, 'table').locator('tbody th a').first().click();
  await expect(page).toHaveURL(/sel=event:/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('back and forward go through the views', async ({ page }) => {
  await open(page, '/');
  const rows = view(page, 'table').locator('tbody th a');
  await rows.nth(0).click();
  await expect(page).toHaveURL(/sel=event:/);
  const first = page.url();
  await page.getByRole('button', { name: 'Show everything' }).first().click();
  await expect(page).not.toHaveURL(/sel=/);
  await page.goBack();
  await expect(page).toHaveURL(first);
  await expect(drawer(page)).toBeVisible();
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  await page.goForward();
  await expect(drawer(page)).toBeVisible();
});

test('a copied link restores the exact view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?from=2016&to=2018&rel=suspected_infection&country=MEX&sel=event:mexico-2017');
  await open(page, '/?from=2016&to=2018&rel=suspected_infection&country=MEX&sel=country:MEX');
  await drawer(page).getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const before = await shown(page);
  await page.goto('about:blank');
  await open(page, link);
  expect(await shown(page)).toEqual(before);
  await expect(drawer(page).getByRole('heading', { name: 'Mexico' })).toBeVisible();
});

test('the other language opens on the same view', async ({ page }) => {
  await open(page, '/?from=2021&sel=country:MEX');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/\?from=2021&sel=country:MEX/);
  await expect(drawer(page).getByRole('heading', { name: 'Mexique' })).toBeVisible();
});

test('search finds a country, a provider, a link and a person, one after the other', async ({ page }) => {
  await open(page, '/');
  const box = page.getByRole('combobox', { name: /Search countries/ });
  const options = page.getByRole('listbox').getByRole('option');
  for (const [typed, heading] of [
    ['Singapore', 'Singapore'],
    ['M247', 'M247'],
    ['hxxps://free247downloads[.]com/szev4hz', 'free247downloads[.]com'],
    ['Ahmed Mansoor', 'Ahmed Mansoor']
  ] as const) {
    await box.click();
    await box.fill('');
    await box.pressSequentially(typed, { delay: 5 });
    await options.filter({ hasText: heading }).first().click();
    await expect(drawer(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
});
