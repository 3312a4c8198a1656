import { realTables } from '../helpers/real.ts';
import { faultsInBoth } from './axe.ts';
import { BASE } from './base.ts';
import { arrive, drawer, expect, open, test, view } from './fixtures.ts';

test('map, graph and timeline are in sight together at 1280 × 900', async ({ page }) => {
  await open(page, '/');
  for (const name of ['map', 'graph', 'timeline'] as const) {
    const box = await view(page, name).boundingBox();
    expect(box, name).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(900);
    expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(1280);
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThan(200);
  }
});

for (const path of ['/', '/fr/', '/data/', '/fr/about/']) {
  test(`nothing runs out of ${path} on a phone, a tablet, a laptop or a wide screen`, async ({ page }) => {
    // Opened as a phone opens it; the others are turned to.
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(path);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('every country of the reports can be chosen from the list of the map', async ({ page }) => {
  const { country_reports } = await realTables();
  const expected = [...new Set(country_reports.map((row) => row.iso3))];
  expect(expected.length).toBeGreaterThan(60);
  for (const iso3 of ['BHR', 'SGP', 'PSE', 'ESH']) expect(expected).toContain(iso3);
  await open(page, '/');
  await view(page, 'map').locator('details.list > summary').click();
  const listed = await view(page, 'map')
    .locator('details.list button[data-iso3]')
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('data-iso3')));
  expect(expected.filter((iso3) => !listed.includes(iso3))).toEqual([]);
  for (const [iso3, name] of [
    ['BHR', 'Bahrain'],
    ['ESH', 'Western Sahara']
  ] as const) {
    await view(page, 'map').locator(`details.list button[data-iso3="${iso3}"]`).click();
    await expect(drawer(page).getByRole('heading', { name, exact: true })).toBeVisible();
  }
});

test('the data page states every count', async ({ page }) => {
  const { events, country_reports } = await realTables();
  const first = (rows: readonly { original: boolean }[]) => rows.filter(({ original }) => original).length;
  await page.goto('/data/');
  const text = await page.locator('main').innerText();
  for (const count of [
    '1,438 listed domains, 2 withdrawn, 6 superseded',
    '604 domain–address rows for 595 domains and 596 addresses',
    `${events.length} dated events`,
    `${country_reports.length} country reports over ${new Set(country_reports.map(({ iso3 }) => iso3)).size} countries`,
    '86 providers with 91 networks',
    '31 server counts',
    '129 publicly reported cases',
    `${first(events)} of ${events.length} events have a confirmed original first`,
    `${first(country_reports)} of ${country_reports.length} country reports have a confirmed original first`
  ]) {
    expect(text).toContain(count);
  }
  const rows = await page.locator('main table tr').allInnerTexts();
  for (const row of [
    'M247\t84',
    '23VNet\t73',
    'Redstation\t72',
    'cloudscale.ch\t59',
    'Netherlands\t136',
    'United Kingdom\t111',
    'Hungary\t75'
  ]) {
    expect(rows).toContain(row);
  }
});

test('the original of a claim stands before the pages where it was also read', async ({ page }) => {
  await open(page, '/?sel=event:nso-group-founded');
  const lists = drawer(page).locator('details.sources ol');
  await expect(lists).toHaveCount(2);
  await expect(lists.first()).toContainText('Privacy International');
  await expect(lists.first().getByText('original', { exact: true })).toBeVisible();
  await expect(drawer(page).getByRole('list', { name: 'Also read at' }).getByRole('listitem')).toHaveCount(2);
  const without = (await realTables()).events.find((event) => !event.original);
  await open(page, `/?sel=event:${without?.id}`);
  await expect(lists).toHaveCount(1);
  await expect(drawer(page).getByText('original', { exact: true })).toHaveCount(0);
});

test('one build works under any base path', async ({ page }) => {
  await open(page, `${BASE}/`);
  await view(page, 'table').locator('tbody th a').first().click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/\\?sel=event:`));
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/fr/\\?sel=event:`));
  await arrive(page);
  await page.getByRole('link', { name: 'Données et méthode' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/fr/data/`));
});

test.describe('axe finds nothing', () => {
  for (const path of [
    '/',
    '/fr/',
    '/data/',
    '/about/',
    '/?sel=country:MEX',
    '/fr/?sel=provider:redstation'
  ]) {
    test(path, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      if (path.includes('about') || path.includes('data')) await page.goto(path);
      else await open(page, path);
      expect(await faultsInBoth(page)).toEqual([]);
    });
  }
});

test('after script no malicious domain is shown as it is, and none is a link', async ({ page }) => {
  const domains = (await realTables()).domains.map((row) => row.domain);
  for (const path of ['/?sel=provider:m247', '/?sel=domain:14-tracking.com', '/?gen=4', '/?q=news']) {
    await open(page, path);
    await view(page, 'table')
      .getByRole('button', { name: /Domains and addresses/ })
      .click();
    const text = await page
      .locator('body')
      .evaluate((body: HTMLElement) =>
        [
          body.innerText,
          ...[...body.querySelectorAll('[title],[aria-label]')].map(
            (each) => `${each.getAttribute('title')} ${each.getAttribute('aria-label')}`
          )
        ].join(' ')
      );
    const words = new Set(text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g));
    expect(
      domains.filter((domain) => words.has(domain)),
      path
    ).toEqual([]);
    const hosts = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hostname));
    expect(
      domains.filter((domain) => hosts.includes(domain)),
      path
    ).toEqual([]);
  }
});
