import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { frozenVersions } from '../../data/refresh/versions.ts';
import { pageOf, type Kept } from '../../src/lib/offline/kept.ts';
import { readPages } from '../../src/lib/offline/pages.ts';
import { faults } from './axe.ts';
import { CORRECTED, Host, nextBuild, TITLE } from './builds.ts';
import { arrive, drawer, expect, test as base, view } from './fixtures.ts';

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures it needs from the pattern
  host: async ({}, use) => {
    const host = new Host();
    await host.up('build');
    await use(host);
    await host.down();
  },
  baseURL: async ({ host }, use) => use(host.origin)
});
const worker = readFileSync('build/service-worker.js', 'utf8');
const build = JSON.parse(/^self\.KEPT=(.+);\n/.exec(worker)?.[1] ?? '') as Kept;
const megabytes = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(build.bytes / 1e6);
const [older = ''] = frozenVersions('data').map(({ id }) => id);

/** Names of the builds that are kept whole. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const done = await Promise.all(
      names.map((cacheName) => caches.match(`${location.origin}/~kept`, { cacheName }))
    );
    return names.filter((_, index) => done[index]).map((name) => name.split(' ').pop());
  });
const controlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(async () => {
    expect(await kept(page)).toContain(build.id);
    expect(await controlled(page)).toBe(true);
  }).toPass({ timeout: 30_000 });
}

test('every page of the build is in the copy, as it is', () => {
  const pages = readPages(readFileSync(`build/${build.pages}`, 'utf8'));
  const names = readdirSync('build', { recursive: true, encoding: 'utf8' });
  const paths = names.flatMap((name) => pageOf(name) ?? []);
  expect(paths.length).toBeGreaterThan(600);
  for (const path of paths)
    expect(pages(path) === readFileSync(`build/${path}index.html`, 'utf8'), path).toBe(true);
});

test('the copy weighs no more than 3 MB as a host sends it', () => {
  const sent = [...Object.keys(build.files), build.pages].map((name) =>
    [`build/${name}.br`, `build/${name}`].find((file) => existsSync(file))
  );
  const bytes = sent.reduce((sum, file) => sum + statSync(file ?? '').size, 0);
  expect(bytes).toBeGreaterThan(1e6);
  expect(bytes).toBeLessThan(3e6);
});

test.describe('with a worker', () => {
  test.describe.configure({ timeout: 180_000 });
  test.use({ serviceWorkers: 'allow', expectErrors: [/Failed to load resource/] });

  test('after one visit and with the network cut, all kinds of pages work in both languages', async ({
    page,
    host
  }) => {
    // An embed may stand in anyone's page: it keeps nothing.
    await page.goto('/embed/map/');
    await page.waitForTimeout(3000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0
    );

    host.sent.clear();
    await visit(page, '/');
    const bytes = [...host.sent.values()].reduce((sum, each) => sum + each, 0);
    console.log(`first visit with its copy: ${host.sent.size} files, ${(bytes / 1e6).toFixed(2)} MB`);
    // The copy (above), with headers and what page and worker both ask for.
    expect(bytes).toBeLessThan(3.3e6);
    expect(host.sent.size).toBeLessThan(262);
    await host.down();

    await page.goto('/fr/?sel=country:MEX');
    await arrive(page);
    await expect(drawer(page).getByRole('heading', { name: 'Mexique' })).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await arrive(page);
    await page.getByRole('button', { name: /^Share/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();

    for (const path of ['/story/', '/fr/story/']) {
      await page.goto(path);
      await expect(page.locator('.story')).toHaveAttribute('data-ready', 'true');
      await arrive(page, ['map']);
    }
    for (const [path, heading] of [
      ['/country/HUN/', 'Hungary'],
      ['/fr/provider/m247/', 'M247'],
      ['/event', 'All events'],
      ['/fr/claims/', 'Ce qui a été dit'],
      ['/data/changes/', 'What changed']
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    }
    await page.goto('/fr/data/');
    await page.locator('details.look > summary').first().click();
    await expect(page.locator('details.look[open] tbody tr').first()).toBeVisible();
    await page.getByRole('link', { name: 'À propos' }).first().click();
    await expect(page.locator('[data-kept="kept"]')).toContainText(new RegExp(`\\D${megabytes}\\sMo`));

    await page.goto('/embed/map/?country=MEX');
    await expect(view(page, 'map')).toHaveAttribute('data-ready', 'true');

    // What is not kept says so.
    await page.goto('/a/page/that/is/not/kept/');
    await expect(page.getByRole('heading', { name: 'This page was not kept' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the explorer' }).click();
    await arrive(page);
    await page.goto(`/?data=${older}`);
    await expect(page.getByRole('alert')).toContainText(older);
    await host.up('build');
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
    await host.down();
    await page.reload();
    await arrive(page);
    await expect(page.locator('p.version')).toContainText('2026');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('after a new build an old tab works, is offered it, and goes over when asked to', async ({
    page,
    host,
    context
  }) => {
    const next = nextBuild();
    try {
      await visit(page, '/about/');
      await page.evaluate(() => Object.assign(window, { same: true }));
      await host.up(next.folder);

      // As a tab does that is looked at again after an hour.
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const offer = page.locator('.notice-bar[role="status"]');
      await expect(offer).toContainText('A newer version', { timeout: 75_000 });

      // A correction is there for whoever opens the page, unless the host takes more than 3 s, as on a busy machine.
      const other = await context.newPage();
      await expect(async () => {
        await other.goto('/about/');
        await expect(other.getByRole('heading', { level: 1 })).toHaveText(CORRECTED, { timeout: 1000 });
      }).toPass();
      await expect(other.locator('.notice-bar')).toHaveCount(0);
      expect(await kept(page)).toHaveLength(2);
      expect(await faults(page)).toEqual([]);

      // Code and data that the host no longer has.
      await page.getByRole('link', { name: 'Explorer', exact: true }).click();
      await arrive(page);
      await view(page, 'table').locator('tbody th a').first().click();
      await expect(drawer(page)).toBeVisible();
      expect(await page.evaluate(() => 'same' in window)).toBe(true);

      await page.goBack();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await offer.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(CORRECTED);
      expect(page.url()).toBe(`${host.origin}/about/`);

      // The old copy goes with its last page; and the reader can remove the rest.
      await expect(async () => {
        await page.reload();
        await page.waitForTimeout(2500);
        expect(await kept(page)).toHaveLength(1);
      }).toPass();
      await page.getByRole('button', { name: 'Remove the copy' }).click();
      await expect(page.locator('[data-kept="none"]')).toBeVisible();
      expect(await kept(page)).toEqual([]);
      await page.reload();
      await page.waitForTimeout(3000);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0
      );
    } finally {
      next.remove();
    }
  });
});

test('where workers are blocked or storage is denied the site works as before, and says so', async ({
  page
}) => {
  await page.goto('/');
  await arrive(page);
  await page.goto('/about/');
  await page.waitForTimeout(2500);
  const panel = page.locator('[data-kept]');
  await panel.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(panel).toContainText('No copy could be kept');

  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
    Object.defineProperty(window, 'caches', { get: denied });
  });
  await page.goto('/fr/about/');
  await expect(panel).toContainText('Ce navigateur ne garde pas de copie');
  await page.getByRole('link', { name: 'Explorer', exact: true }).click();
  await arrive(page);
});
