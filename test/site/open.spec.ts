import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { faultsInBoth } from './axe.ts';
import { drawer, expect, test, view } from './fixtures.ts';

const TABLE = `domain,ip,asn,provider,country,first seen,note
free247downloads.com,192.0.2.10,9009,M247,Hungary,2021-07-18,<script>document.title='x'</script>
evil.example,192.0.2.11,64496,<img src=x onerror=alert(1)>,Singapore,2019-05-03,=cmd()
javascript:alert(1),,,,,,
evil\u202egnp.example,192.0.2.12,,,Atlantis,2020-01-01,\u001b[31mred
xn--bcher-kva.example,198.51.100.7,9009,,Germany,2020-02-01,
`;

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
});

const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

const ready = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
};

const opened = (page: Page) => page.locator('[data-status]');
const give = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.setInputFiles('[data-testid="files"]', files);

for (const start of ['/open/', '/fr/open/'] as const) {
  test(`${start} opens a table, asks nothing of anybody, and every import can be undone`, async ({
    page
  }) => {
    test.slow();
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      void dialog.dismiss();
    });
    await ready(page, start);
    // What the page does when it is at rest, whatever is opened: the copy for use without internet.
    await page.waitForTimeout(3000);
    await page.waitForLoadState('networkidle');
    const title = await page.title();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
    });
    await give(page, file('mine.csv', TABLE));
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await expect(page.locator('[data-panel="result"]')).toBeVisible();
    for (const name of ['map', 'graph', 'timeline', 'table'] as const)
      await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
    await expect(view(page, 'table').locator('tbody tr').first()).toContainText('free247downloads[.]com');
    await expect(page.locator('[data-kind="domains"]')).toContainText('1');

    await view(page, 'table').locator('tbody th a').first().click();
    await expect(drawer(page)).toContainText("<script>document.title='x'</script>");
    await expect(drawer(page).locator('a[href^="http"]')).toHaveCount(0);
    await page.keyboard.press('Escape');

    const saved = page.waitForEvent('download');
    await page.locator('.take button').first().click();
    expect((await saved).suggestedFilename()).toBe('findings.csv');
    const packed = page.waitForEvent('download');
    await page.locator('.take button').last().click();
    expect((await packed).suggestedFilename()).toBe('data-package.zip');
    await page.locator('.compare .switch button').last().click();
    await expect(view(page, 'table').locator('tbody tr').first()).toBeVisible();
    await page.locator('.compare .switch button').first().click();

    await give(page, file('more.txt', 'one.example\ntwo.example'));
    await expect(opened(page)).toHaveCount(2);
    await expect(opened(page).last()).toHaveAttribute('data-status', 'open');
    await opened(page).first().locator('.head button').click();
    await expect(opened(page)).toHaveCount(1);
    await expect(view(page, 'table')).not.toContainText('free247downloads');
    await page.locator('.undo button').first().click();
    await expect(opened(page)).toHaveCount(2);
    await expect(view(page, 'table')).toContainText('free247downloads[.]com');
    await page.locator('.undo button').last().click();
    await expect(page.locator('[data-panel="result"]')).toHaveCount(0);

    expect(requests).toEqual([]);
    expect(alerts).toBe(0);
    expect(await page.title()).toBe(title);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });

  test(`axe finds nothing on ${start}, its mapping step and its report, on a phone neither`, async ({
    page
  }) => {
    test.slow();
    await ready(page, start);
    expect(await faultsInBoth(page)).toEqual([]);
    // Day and month could be either way round: the page asks.
    await give(page, file('dates.csv', 'domain,date\na.example,03/05/2019\nb.example,04/06/2019\n'));
    await expect(opened(page)).toHaveAttribute('data-status', 'mapping');
    expect(await faultsInBoth(page, '.imports')).toEqual([]);
    await page.locator('.mapping button[type="submit"]').click();
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await give(page, file('mine.csv', TABLE));
    await expect(opened(page).last()).toHaveAttribute('data-status', 'open');
    await page.locator('.problems summary').first().click();
    await expect(page.locator('[data-panel="compare"]')).toBeVisible();
    expect(await faultsInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('from the keyboard alone, a pasted list is opened, looked at and removed', async ({ page }) => {
  await ready(page, '/open/');
  await page.locator('.intake textarea').focus();
  await page.keyboard.type('news-update[.]example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(opened(page)).toHaveAttribute('data-status', 'open');
  await expect(page.locator('#open-files')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(opened(page).locator('.head button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toHaveCount(0);
  await expect(page.locator('#open-files')).toBeFocused();
});

test('what is no such file is refused with what it looks like, and harms nothing that is open', async ({
  page
}) => {
  test.slow();
  await ready(page, '/open/');
  await give(page, file('good.txt', 'one.example'));
  await expect(opened(page)).toHaveAttribute('data-status', 'open');
  const bad = [
    file('empty.csv', ''),
    file('page.csv', '<!DOCTYPE html><html><body>404</body></html>'),
    file('report.csv', '%PDF-1.7\n%\u00e2\u00e3'),
    file('image.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    file('cut.json', '{"type":"bundle","id":"bundle--1","objects":[{"type":"indicator"'),
    file('cut.gz', gzipSync('one.example\n'.repeat(5000)).subarray(0, 60))
  ];
  await give(page, ...bad);
  await expect(opened(page)).toHaveCount(bad.length + 1);
  for (const [index, { name }] of bad.entries()) {
    const entry = opened(page).nth(index + 1);
    await expect(entry, name).toHaveAttribute('data-status', 'refused');
    await expect(entry.locator('.problems li').first(), name).toContainText(/\w{4,}/);
    await expect(entry.locator('.problems li').first(), name).not.toContainText(/trouble_|^[a-z_]+$/);
  }
  await expect(view(page, 'table')).toContainText('one[.]example');
  await give(page, file('header.csv', 'domain,ip\n'));
  await expect(opened(page).last().locator('.problems li').first()).toContainText(/\w{4,}/);
  // Nested ten thousand deep: whatever becomes of it, the page goes on.
  const deep = `{"type":"bundle","objects":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  await give(page, file('deep.json', deep), file('after.txt', 'two.example'));
  await expect(view(page, 'table')).toContainText('two[.]example');
});

test('nothing is loaded from an address before the visitor agrees, and a failure says why', async ({
  page
}) => {
  await ready(page, '/open/?open=http://files.example/a.csv');
  await expect(page.locator('[data-panel="ask"]')).toContainText('https://');
  await page.goto('/open/?open=javascript:alert(1)');
  await expect(page.locator('[data-panel="ask"] button.main')).toHaveCount(0);
  await page.goto('/open/?open=https://files.example/a.csv');
  await expect(page.locator('[data-panel="ask"] h2')).toContainText('files.example');
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
});

test('a file from an address comes when the visitor agrees; one that may not be read says why', async ({
  page,
  watch
}) => {
  const asked: string[] = [];
  await page.route('https://files.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname === '/gone.csv') return route.fulfill({ status: 404, headers: OPEN_TO_ALL });
    // Open to another site alone: the browser keeps from the page what it got.
    const headers =
      pathname === '/closed.csv' ? { 'access-control-allow-origin': 'https://else.example' } : OPEN_TO_ALL;
    return route.fulfill({ body: 'domain\nfrom-afar.example\n', headers });
  });
  const ask = page.locator('[data-panel="ask"]');
  for (const [name, words] of [
    ['closed.csv', 'does not let other sites read'],
    ['gone.csv', '404']
  ] as const) {
    await ready(page, `/open/?open=https://files.example/${name}`);
    await ask.locator('button.main').click();
    await expect(ask.getByRole('status')).toContainText(words);
    await expect(opened(page)).toHaveCount(0);
  }
  await ready(page, '/open/?open=https://files.example/list.csv');
  expect(asked).toEqual(['/closed.csv', '/gone.csv']);
  await ask.locator('button.main').click();
  await expect(view(page, 'table')).toContainText('from-afar[.]example');
  await expect(ask).toHaveCount(0);
  expect(asked).toHaveLength(3);
  // Asked for because the visitor said so, and nothing else was; what failed the browser says in its console.
  expect(watch.outside.splice(0)).toHaveLength(3);
  expect(watch.errors.splice(0).length).toBeGreaterThan(0);
});

test('files are dropped anywhere on the page, and one that comes while another is read waits for it', async ({
  page
}) => {
  await ready(page, '/open/');
  const many = Array.from({ length: 60_000 }, (_, row) => `domain-${row}.example`).join('\n');
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'many.txt'));
    transfer.items.add(new File(['late.example'], 'late.txt'));
    return transfer;
  }, many);
  await page.dispatchEvent('main h1', 'dragenter', { dataTransfer: dropped });
  await page.dispatchEvent('main h1', 'drop', { dataTransfer: dropped });
  await expect(opened(page)).toHaveCount(2);
  await expect(opened(page).last()).toHaveAttribute('data-status', 'open', { timeout: 30_000 });
  await expect(opened(page).first()).toHaveAttribute('data-status', 'open');
  await expect(page.locator('[data-panel="result"] .sum')).toContainText('60,001');
});

test('the examples that the page offers are opened without a problem', async ({ page, request }) => {
  test.slow();
  await ready(page, '/open/');
  const links = page.locator('main a[download]');
  const names = await links.allInnerTexts();
  expect(names.length).toBeGreaterThan(3);
  for (const [index, name] of names.entries()) {
    const href = await links.nth(index).evaluate((link) => (link as HTMLAnchorElement).href);
    await give(page, file(name, await (await request.get(href)).body()));
    await expect(opened(page).nth(index), name).toHaveAttribute('data-status', 'open', { timeout: 15_000 });
    // That all dates of the bundle are the same is said; nothing is lost by it.
    await expect(opened(page).nth(index).locator('.cost'), name).not.toContainText([
      /set aside|left out|not taken/
    ]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and that it needs script', async ({ page }) => {
    await page.goto('/open/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#open-private')).toBeVisible();
    await expect(page.locator('.intake')).toBeHidden();
  });
});
