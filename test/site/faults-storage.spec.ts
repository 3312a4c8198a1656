import { Host } from './builds.ts';
import { readable } from './breaking.ts';
import { expect, open, test, view } from './fixtures.ts';
import { file, give, openBench, opened } from './opening.ts';

/** Day and month could be either way round: the page asks, and would remember the answer. */
const UNSURE = 'domain,date\na.example,03/05/2019\nb.example,04/06/2019\n';

/** Everything that keeps something, in a browser that lets nobody. */
const DENIED = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;
/** Storage that is there, and takes nothing. */
const FULL = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
/** An old browser, or one in which somebody took them out. */
const ABSENT = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { value: undefined });`;

for (const [what, script] of [
  ['is denied', DENIED],
  ['is full', FULL],
  ['is absent', ABSENT]
] as const)
  test(`where storage ${what}, a theme is chosen for the page, and a table that has to be asked about is read as the visitor says`, async ({
    page
  }) => {
    await page.addInitScript(script);
    await open(page, '/');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await readable(page);
    await openBench(page);
    await give(page, file('dates.csv', UNSURE));
    await expect(opened(page)).toHaveAttribute('data-status', 'mapping');
    await page.locator('.mapping button[type="submit"]').click();
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await expect(view(page, 'table')).toContainText('b[.]example');
  });

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow', expectErrors: [/Failed to load resource/] });

  test('where there is no room for a copy of the site, asking for one ends in words', async ({
    page,
    context,
    watch
  }) => {
    const host = new Host();
    await host.up('build');
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 50_000 });
    await page.goto(`${host.origin}/about/`);
    await page.locator('[data-kept]').getByRole('button', { name: 'Keep a copy' }).click();
    await expect(page.locator('[data-kept]')).toContainText('No copy could be kept');
    await readable(page);
    await host.down();
    // This site is its own host here.
    watch.outside = watch.outside.filter((url) => !url.startsWith(host.origin));
  });
});
