import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { frozenVersions } from '../../data/refresh/versions.ts';
import { versionOf } from '../../data/refresh/version-id.ts';
import { pack } from '../../src/lib/load/compact.ts';
import { realTables } from '../helpers/real.ts';
import { expect, sheetCounts, test, view } from './fixtures.ts';
import { wake } from './wake.ts';

/** The newest version, and the oldest: two published ones, whose files stand in the build. */
const current = versionOf('data');
const [older = ''] = frozenVersions('data').map(({ id }) => id);

type Line = Record<string, string>;

/** A table as a version published it; the numbers below are counted in these files, not by the code of the site. */
function published(version: string | null, table: string): Line[] {
  const folder = version === null ? 'build/data' : `build/data/v/${version}`;
  const text = readFileSync(`${folder}/${table}.csv`, 'utf8');
  return Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
}

/** Reports of leaders on the list, of a period that holds the day; without a period, of the day they were published. */
const leadersOf = (day: string, version: string | null) =>
  published(version, 'country_reports').filter(({ relation, period_start, period_end, reported = '' }) => {
    const first = period_start || period_end || reported;
    const last = period_end || (period_start ? reported : first);
    return relation === 'official_targets' && first <= day && `${last}-99` > day;
  });

/** The day that one report was taken from: it has a period in 2016–2017 now. */
const DAY = '2021-07-20';
const LEADERS = `rel=official_targets&from=${DAY}&to=${DAY}`;

const withWord = (version: string | null, word: string) =>
  published(version, 'events').filter(({ title_en, summary_en }) =>
    `${title_en} ${summary_en}`.toLowerCase().includes(word)
  );

async function ready(page: Page, name: Parameters<typeof view>[1], address: string): Promise<void> {
  await page.goto(address);
  // The current version sleeps until a reader comes; another one is on its way already.
  if (await page.evaluate(() => 'asleep' in document.documentElement.dataset)) await wake(page);
  await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

/** What the foot of an embed says of its data. */
const versionSaid = (page: Page) => page.locator('main.embed footer');

test('there are two published versions, and they differ in what is tested here', () => {
  expect(older).not.toBe(current);
  expect(leadersOf(DAY, older).length).not.toBe(leadersOf(DAY, null).length);
  expect(withWord(older, 'globes').length).not.toBe(withWord(null, 'globes').length);
  expect(published(current, 'country_reports')).toEqual(published(null, 'country_reports'));
});

test('a frozen table keeps its rows and its numbers after the data changed', async ({ page }) => {
  for (const [asked, version] of [
    ['', null],
    [`&data=${older}`, older]
  ] as const) {
    await ready(page, 'table', `/embed/table/?${LEADERS}${asked}`);
    await expect(async () => {
      expect((await sheetCounts(page))['Country reports']).toBe(leadersOf(DAY, version).length);
    }).toPass();
  }

  // Pakistan's count was withdrawn: an article that gave it still shows what it cites.
  const pakistan = 'country=PAK&rel=numbers_selected&data=';
  for (const version of [current, older]) {
    await ready(page, 'table', `/embed/table/?${pakistan}${version}`);
    const [row] = published(version, 'country_reports').filter(
      ({ iso3, relation }) => iso3 === 'PAK' && relation === 'numbers_selected'
    );
    await view(page, 'table').getByRole('button', { name: 'Country reports' }).click();
    await expect(page.locator('tbody tr td.number')).toHaveText([row?.count ?? '?']);
  }
  expect(await versionSaid(page).locator('a.open').getAttribute('href')).toContain(`data=${older}`);
});

test('the whole table of a frozen one is the file of that version', async ({ page, request }) => {
  for (const path of ['/embed/table/', '/fr/embed/table/']) {
    await ready(page, 'table', `${path}?data=${older}`);
    for (const sheet of await view(page, 'table').locator('.sheets button').all()) {
      await sheet.click();
      const link = view(page, 'table').locator('.more a');
      if ((await link.count()) === 0) continue; // all of it is in sight
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(new RegExp(`/data/v/${older}/\\w+\\.csv$`));
      expect((await request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
    }
  }
  await ready(page, 'table', '/embed/table/');
  await expect(view(page, 'table').locator('.more a')).toHaveAttribute('href', /\/data\/\w+\.csv$/);
});

test('a frozen map and a frozen timeline keep their numbers', async ({ page }) => {
  const countries = (version: string | null) => new Set(leadersOf(DAY, version).map(({ iso3 }) => iso3)).size;
  expect(countries(older)).not.toBe(countries(null));
  for (const version of [null, older]) {
    const frozen = version ? `&data=${version}` : '';
    await ready(page, 'map', `/embed/map/?${LEADERS}${frozen}`);
    await expect(view(page, 'map')).toContainText(
      new RegExp(`Leaders of ${countries(version)} countr(y|ies) on the list`)
    );
    await ready(page, 'timeline', `/embed/timeline/?q=globes${frozen}`);
    await expect(view(page, 'timeline')).toContainText(
      `${withWord(version, 'globes').length} of ${published(version, 'events').length} events`
    );
  }
});

test('a frozen graph keeps its domains', async ({ page }) => {
  // No published version differs in them yet, so one is made: with addresses of every second domain alone.
  const made = '2026-01-01-0123abcd';
  const tables = await realTables();
  /** Domains that are not withdrawn, with an address on the network of a known provider. */
  const hosted = (
    domains: readonly { domain?: string; status?: string }[],
    addresses: readonly unknown[]
  ) => {
    const listed = new Set(domains.flatMap(({ domain, status }) => (status === 'withdrawn' ? [] : [domain])));
    const at = (addresses as { domain?: string; provider_id?: string | null }[]).filter(
      (row) => row.provider_id
    );
    return new Set(at.flatMap(({ domain }) => (listed.has(domain) ? [domain] : []))).size;
  };
  const counted = (version: string) => hosted(published(version, 'domains'), published(version, 'addresses'));
  const half = new Set(tables.domains.flatMap(({ domain }, at) => (at % 2 ? [domain] : [])));
  const addresses = tables.addresses.filter(({ domain }) => half.has(domain));
  const kept = hosted(tables.domains, addresses);
  await page.route(`**/data/v/${made}/explorer.en.json`, (route) =>
    route.fulfill({ json: pack({ ...tables, addresses }) })
  );
  for (const [version, domains] of [
    [current, counted(current)],
    [older, counted(older)],
    [made, kept]
  ] as const) {
    await ready(page, 'graph', `/embed/graph/?data=${version}`);
    await expect(view(page, 'graph').locator('[data-summary]')).toContainText(
      `${new Intl.NumberFormat('en').format(domains)} domains`
    );
  }
  expect(kept).not.toBe(counted(current));
});

test('the numbers are not shown as those of a version before they are', async ({ page }) => {
  const file = `**/data/v/${older}/explorer.en.json`;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/embed/table/?data=${older}`);
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  expect(
    Number(await page.locator('.chart').evaluate((node) => getComputedStyle(node).opacity))
  ).toBeLessThan(0.5);
  release();
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
});

test.describe('a version that does not exist', () => {
  test.use({ expectErrors: [/404/] });
  test('is said not to, and the newest is shown', async ({ page }) => {
    const missing = '2020-01-01-00000000';
    await ready(page, 'table', `/embed/table/?${LEADERS}&data=${missing}`);
    await expect(page.locator('.unread')).toContainText(missing);
    expect((await sheetCounts(page))['Country reports']).toBe(leadersOf(DAY, null).length);
    // What is shown is live, so the way to the explorer does not name a version.
    expect(await versionSaid(page).locator('a.open').getAttribute('href')).not.toContain('data=');
  });
});
