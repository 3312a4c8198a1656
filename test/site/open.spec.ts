import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ATTACKS } from '../helpers/attacks.ts';
import { faultsInBoth } from './axe.ts';
import { drawer, expect, test, view } from './fixtures.ts';
import { file, give, openBench, opened } from './opening.ts';

const TABLE = `domain,ip,asn,provider,country,first seen,note
free247downloads.com,192.0.2.10,9009,M247,Hungary,2021-07-18,${ATTACKS.title}
evil.example,192.0.2.11,64496,${ATTACKS.dialog},Singapore,2019-05-03,${ATTACKS.command}
${ATTACKS.call},,,,,,
${ATTACKS.direction},192.0.2.12,,,Atlantis,2020-01-01,${ATTACKS.colour}
xn--bcher-kva.example,198.51.100.7,9009,,Germany,2020-02-01,
`;

const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

/** What the page asks for from now on, once it has done what it does at rest: the copy for use without internet. */
async function requestsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(3000);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

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
    await openBench(page, start);
    const title = await page.title();
    const requests = await requestsOf(page);
    await give(page, file('mine.csv', TABLE));
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await expect(page.locator('[data-panel="result"]')).toBeVisible();
    for (const name of ['map', 'graph', 'timeline', 'table'] as const)
      await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
    await expect(view(page, 'table').locator('tbody tr').first()).toContainText('free247downloads[.]com');
    await expect(page.locator('[data-kind="domains"]')).toContainText('1');

    await view(page, 'table').locator('tbody th a').first().click();
    await expect(drawer(page)).toContainText(ATTACKS.title);
    await expect(drawer(page).locator('a[href^="http"]')).toHaveCount(0);
    await page.keyboard.press('Escape');

    const saved = page.waitForEvent('download');
    await page.locator('.take button').first().click();
    expect((await saved).suggestedFilename()).toBe('findings.csv');
    const packed = page.waitForEvent('download');
    await page.locator('.take button').last().click();
    expect((await packed).suggestedFilename()).toBe('data-package.zip');
    for (const [at, name] of ['map.svg', 'map.png', 'timeline.svg', 'timeline.png', 'graph.svg'].entries()) {
      const coming = page.waitForEvent('download');
      await page.locator('.pictures button').nth(at).click();
      const picture = await coming;
      expect(picture.suggestedFilename()).toBe(name);
      const bytes = readFileSync(await picture.path());
      expect(bytes.length, name).toBeGreaterThan(5000);
      if (name.endsWith('.svg')) expect(bytes.toString()).toMatch(/not checked by|non vérifiés par/);
    }
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
    await openBench(page, start);
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

test('files that leave views empty ask nothing of anybody either', async ({ page }) => {
  await openBench(page);
  const requests = await requestsOf(page);
  // No host has an address, a country or a day: three views have nothing to show.
  await give(page, file('bare.txt', 'one.example\ntwo.example'));
  await expect(view(page, 'table')).toContainText('two[.]example');
  await expect(page.locator('[data-panel="result"] .sum')).toContainText('timeline stays empty');
  await view(page, 'table')
    .getByRole('button', { name: /^Cases/ })
    .click();
  await page.waitForTimeout(1000);
  expect(requests).toEqual([]);
});

test('from the keyboard alone, a pasted list is opened, looked at and removed', async ({ page }) => {
  await openBench(page);
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
  await openBench(page);
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
  await openBench(page, '/open/?open=http://files.example/a.csv');
  await expect(page.locator('[data-panel="ask"]')).toContainText('https://');
  await page.goto(`/open/?open=${ATTACKS.call}`);
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
    await openBench(page, `/open/?open=https://files.example/${name}`);
    await ask.locator('button.main').click();
    await expect(ask.getByRole('status')).toContainText(words);
    await expect(opened(page)).toHaveCount(0);
  }
  await openBench(page, '/open/?open=https://files.example/list.csv');
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
  await openBench(page);
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

test('a tab that is closed in the middle of a reading harms nothing: what was to be remembered is whole, or not there', async ({
  page,
  context
}) => {
  test.slow();
  await openBench(page);
  await box(page).check();
  await give(
    page,
    file('many.txt', Array.from({ length: 200_000 }, (_, row) => `d${row}.example`).join('\n'))
  );
  await expect(opened(page)).toHaveCount(1);
  await page.close();
  const next = await context.newPage();
  await openBench(next, '/open/');
  await give(next, file('late.txt', 'late.example'));
  await expect(opened(next).last()).toHaveAttribute('data-status', 'open', { timeout: 30_000 });
  await expect(opened(next).last()).toContainText('late.txt');
  for (const entry of await opened(next).all()) await expect(entry).toHaveAttribute('data-status', 'open');
});

test('the examples that the page offers are opened without a problem', async ({ page, request }) => {
  test.slow();
  await openBench(page);
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

const WRONG = 'domain,ip,country\na.example,1.2.3,Mexico\nno host,,Atlantis\nb.example,192.0.2.2,Togo\n';
const problem = (page: Page, text: string) => page.locator('.problems li').filter({ hasText: text });
const kept = (page: Page) => page.locator('[data-panel="kept"]');
const box = (page: Page) => kept(page).getByRole('checkbox');

test('what is wrong in a row is corrected in place and read again, from the keyboard', async ({ page }) => {
  test.slow();
  await openBench(page);
  await give(page, file('mine.csv', WRONG), file('list.txt', 'foo\nc.example'));
  await expect(opened(page).last()).toHaveAttribute('data-status', 'open');
  const [mine, list] = [opened(page).first(), opened(page).last()];
  await expect(mine.locator('.account')).toContainText('2 read, 1 set aside');
  await mine.locator('.problems summary').click();
  const requests = await requestsOf(page);

  // Escape leaves everything as it is, and the focus where it was.
  const correct = problem(page, 'no host').getByRole('button', { name: /^Correct/ });
  await correct.focus();
  await page.keyboard.press('Enter');
  const field = mine.locator('form input[type="text"]');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('no host');
  await page.keyboard.press('Escape');
  await expect(correct).toBeFocused();

  // Wrong again: the field stays, with the reason.
  await page.keyboard.press('Enter');
  await field.fill('still no host');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('still no host');
  await field.fill('mended[.]example');
  await page.keyboard.press('Enter');
  await expect(mine.locator('.outcome')).toBeFocused();
  // Its country was never looked at before.
  await expect(mine.locator('.outcome')).toContainText(/Row 3 .* No country/);
  await expect(mine.locator('.account')).toContainText('3 read, 0 set aside');
  await expect(view(page, 'table')).toContainText('mended[.]example');
  await expect(view(page, 'table')).toContainText('b[.]example');

  await problem(page, '1.2.3').getByRole('button').click();
  await field.fill('192.0.2.1');
  await mine.getByRole('button', { name: 'Read again' }).last().click();
  await expect(mine.locator('.outcome')).toContainText('Row 2');
  await expect(problem(page, '1.2.3')).toHaveCount(0);

  await list.locator('.problems summary').click();
  await problem(page, 'foo').getByRole('button').click();
  await list.locator('form input').fill('d.example');
  await page.keyboard.press('Enter');
  await expect(list.locator('.account')).toContainText('2 read');
  await expect(list.locator('.problems')).toHaveCount(0);
  await expect(list.locator('.outcome')).toBeFocused();

  // Chosen again, they hold; taken back, the row is as the file has it.
  await mine.locator('summary').filter({ hasText: 'What the columns hold' }).click();
  await mine.locator('.mapping button[type="submit"]').click();
  await expect(mine).toHaveAttribute('data-status', 'open');
  await expect(mine.locator('.account')).toContainText('3 read');
  await mine.locator('.corrections summary').click();
  await expect(mine.locator('.corrections li')).toHaveCount(2);
  expect(requests).toEqual([]);
  expect(await faultsInBoth(page, '.imports')).toEqual([]);
  // What axe asks for is its own.
  requests.length = 0;
  await mine.locator('.corrections li').filter({ hasText: 'mended' }).getByRole('button').click();
  await expect(mine.locator('.account')).toContainText('2 read, 1 set aside');
  await expect(mine.locator('.outcome')).toBeFocused();
  await expect(mine.locator('.corrections li')).toHaveCount(1);
  expect(requests).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('files are remembered once that is asked for, in every tab, and deleted as it is asked', async ({
  page,
  context
}) => {
  test.slow();
  await openBench(page);
  await give(page, file('mine.csv', WRONG));
  await expect(opened(page)).toHaveAttribute('data-status', 'open');
  await expect(kept(page).locator('li')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await box(page).check();
  await expect(kept(page).locator('li')).toContainText('mine.csv');
  await expect(kept(page).locator('li')).toContainText(`${WRONG.length} bytes`);
  await page.locator('.problems summary').click();
  await problem(page, '1.2.3').getByRole('button').click();
  await page.locator('.problems form input').fill('192.0.2.1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.corrections')).toHaveCount(1);

  const other = await context.newPage();
  await openBench(other, '/fr/open/');
  await expect(opened(other)).toHaveAttribute('data-status', 'open');
  await expect(other.locator('.corrections')).toHaveCount(1);
  await give(other, file('autre.txt', 'deux.example'));
  await expect(kept(other).locator('li')).toHaveCount(2);
  await expect(kept(other).locator('.sum')).toContainText('(2)');
  await other.close();

  await page.reload();
  await expect(opened(page)).toHaveCount(2);
  await expect(view(page, 'table')).toContainText('deux[.]example');
  await expect(page.locator('.corrections')).toContainText('1');
  await expect(box(page)).toBeChecked();
  expect(await faultsInBoth(page, '[data-panel="kept"]')).toEqual([]);

  await kept(page).locator('li button').first().click();
  await expect(kept(page).locator('li')).toHaveCount(1);
  await expect(kept(page).locator('h2')).toBeFocused();
  await expect(opened(page)).toHaveCount(2);
  await page.reload();
  await expect(opened(page)).toHaveCount(1);
  await expect(opened(page)).toContainText('autre.txt');
  await expect(opened(page)).toHaveAttribute('data-status', 'open');
  // Removed here, it is not there the next time.
  await opened(page).locator('.head button').click();
  await expect(kept(page).locator('li')).toHaveCount(0);
  await page.locator('.undo button').first().click();
  await expect(kept(page).locator('li')).toHaveCount(1);

  await box(page).uncheck();
  await expect(kept(page).locator('li')).toHaveCount(0);
  await expect(opened(page)).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  await expect(box(page)).not.toBeChecked();
  await expect(opened(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const [what, script, words] of [
  [
    'allows no storage',
    "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError'); } })",
    /does not allow it/
  ],
  [
    'is full',
    "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }",
    /mine\.csv.*no room left/
  ]
] as const)
  test(`a browser that ${what} says so, and what is open stays`, async ({ page }) => {
    await page.addInitScript(script);
    await openBench(page);
    await give(page, file('mine.csv', WRONG));
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await box(page).click();
    await expect(kept(page).getByRole('status')).toContainText(words);
    await expect(kept(page).locator('li')).toHaveCount(0);
    await expect(view(page, 'table')).toContainText('b[.]example');
    await page.reload();
    await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    await expect(opened(page)).toHaveCount(0);
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
