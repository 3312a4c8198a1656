import { realTables } from '../helpers/real.ts';
import { faultsInBoth } from './axe.ts';
import { arrive, drawer, expect, test, view } from './fixtures.ts';

for (const [path, locale] of [
  ['/claims/', 'en'],
  ['/fr/claims/', 'fr']
] as const) {
  test(`${path} has every entry and a way to it`, async ({ page }) => {
    const { claims } = await realTables(locale);
    await page.goto(path);
    for (const { id, title, claim, view } of claims) {
      const entry = page.locator(`article#${id}`);
      await expect(entry.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
      await expect(entry).toContainText(claim);
      await expect(page.locator(`nav a[href="#${id}"]`)).toHaveCount(1);
      const link = entry.locator('.open a');
      expect(await link.evaluate((each) => (each as HTMLAnchorElement).search)).toBe(`?${view}`);
    }
  });

  test(`axe finds nothing on ${path}`, async ({ page }) => {
    test.slow(); // a long page
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page
      .locator('article details')
      .evaluateAll((all) => all.slice(0, 12).forEach((each) => each.setAttribute('open', '')));
    expect(await faultsInBoth(page)).toEqual([]);
  });

  test(`nothing runs out of ${path}, however narrow`, async ({ page }) => {
    for (const width of [360, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page
        .locator('article details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the contents lead to an entry, the entry to its view of the explorer', async ({ page }) => {
  await page.goto('/claims/');
  await page.locator('nav a[href="#amazon-told-and-acted"]').click();
  await expect(page).toHaveURL(/#amazon-told-and-acted$/);
  const entry = page.locator('article#amazon-told-and-acted');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Open this in the explorer' }).click();
  await expect(page).toHaveURL(/\/\?from=2021-05&to=2021-07&provider=aws,cloudfront$/);
  await arrive(page);
  await expect(view(page, 'table').locator('tbody tr').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('Amazon Web Services shuts down NSO-linked accounts');
});

test('a record of an entry opens in the explorer, in French as well', async ({ page }) => {
  const { events, country_reports } = await realTables('fr');
  const title = events.find(({ id }) => id === 'pegasus-project-leak')?.title ?? '';
  expect(country_reports.some(({ id }) => id === 'TGO-numbers-selected-2021-07-23')).toBe(true);
  await page.goto('/fr/claims/');
  const leak = page.locator('article#leak-50000-numbers');
  await leak.locator('summary').first().click();
  await leak.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(/\/fr\/\?sel=event:pegasus-project-leak$/);
  await expect(drawer(page).getByRole('heading', { name: title })).toBeVisible();
  await page.goBack();
  const countries = page.locator('article#fifty-countries');
  await countries.locator('summary').first().click();
  await countries.getByRole('link', { name: /^Togo/ }).first().click();
  await expect(page).toHaveURL(/rel=numbers_selected&sel=country:TGO$/);
  await expect(drawer(page).getByRole('heading', { name: 'Togo', exact: true })).toBeVisible();
});

test('sources leave the site without telling it, and have an archived copy', async ({ page }) => {
  await page.goto('/claims/');
  const entry = page.locator('article#imessage-weaknesses');
  await entry.locator('summary').last().click();
  const links = entry.locator('details').last().getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
  }
  await expect(entry.getByRole('link', { name: 'archived copy' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\//
  );
});

test('the masthead leads there and to the other language', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/claims\/$/);
  await expect(page.getByRole('link', { name: 'Affirmations', exact: true })).toHaveAttribute(
    'aria-current',
    'page'
  );
});

test('no malicious domain stands there as it is, or as a link', async ({ page }) => {
  const domains = (await realTables()).domains.map((row) => row.domain);
  await page.goto('/claims/');
  const text = await page.locator('main').innerText();
  const words = new Set(text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g));
  const hosts = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hostname));
  expect(domains.filter((domain) => words.has(domain) || hosts.includes(domain))).toEqual([]);
});
