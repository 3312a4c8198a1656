import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base } from '@playwright/test';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { driven, startWebKit } from './engines/webkit.ts';
import { COLOURS } from './axe.ts';
import { expect, VIEWS } from './fixtures.ts';
import { inTurns, OPENED } from './routes.ts';

/**
 * WebKit over the standard WebDriver, which Debian's build speaks; Playwright drives only builds of its own, and where it has one
 * the same files run in it as in Firefox.
 */
const BROWSER = driven();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Page {
  driver: WebDriver;
  /** What the page answers to a script. */
  ask: <T>(script: string, ...given: unknown[]) => Promise<T>;
  /** Opens a page of the site at 1280 × 1000 and waits until these views can be used. */
  open: (path: string, views?: readonly string[]) => Promise<void>;
  press: (...keys: string[]) => Promise<void>;
  text: (selector: string) => Promise<string>;
  url: () => Promise<string>;
}

const test = base.extend<{ page: never; webkit: Page }, { driver: WebDriver }>({
  driver: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it what is asked for
    async ({}, use, { parallelIndex }) => {
      if (!BROWSER) throw new Error('There is no WebKit here.');
      const { driver, stop } = await startWebKit(
        BROWSER,
        4800 + (Number(process.env.SITE_PORT ?? 4180) % 100) + parallelIndex
      );
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });
      await use(driver);
      await stop();
    },
    { scope: 'worker', timeout: 60_000 }
  ],
  webkit: async ({ driver, baseURL }, use) => {
    const ask = <T>(script: string, ...given: unknown[]) => driver.executeScript<T>(script, ...given);
    await use({
      driver,
      ask,
      async open(path, views = VIEWS) {
        await driver.get(`${baseURL ?? ''}${path}`);
        // Charts wait for the first sign of a reader.
        await ask(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))`);
        for (const name of views) {
          const alive = `return document.querySelector('[data-view="${name}"]')?.dataset.ready === 'true'`;
          await expect.poll(() => ask(alive), { message: `${name} of ${path}` }).toBe(true);
        }
      },
      press: (...keys) =>
        driver
          .actions()
          .sendKeys(...keys)
          .perform(),
      text: (selector) =>
        ask(`return document.querySelector(arguments[0])?.textContent.trim() ?? ''`, selector),
      url: () => driver.getCurrentUrl()
    });
  }
});

test.describe.configure({ mode: 'serial' });

const focus = (selector: string) => `document.querySelector('${selector}').focus()`;

const theme = (name: string) => `document.documentElement.dataset.theme = '${name}'`;

/** What axe finds wrong with the page as it stands, by all rules or by some. */
async function faults({ driver, ask }: Page, rules?: string[]): Promise<string[]> {
  await ask(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  return driver.executeAsyncScript<string[]>(`
    const done = arguments[arguments.length - 1];
    axe.run(document, ${options}).then(
      ({ violations }) => done(violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', '))),
      (error) => done([String(error)])
    );`);
}

test('all views of the explorer follow a brush on the timeline', async ({ webkit }) => {
  await webkit.open('/');
  const before = await webkit.text('[data-view="graph"] [data-summary]');
  await webkit.ask(focus('[data-view="timeline"] [role="slider"]'));
  await webkit.press(...Array.from({ length: 6 }, () => Key.PAGE_UP));
  await expect.poll(webkit.url).toContain('from=2022-01');
  await expect.poll(() => webkit.text('[data-view="graph"] [data-summary]')).not.toBe(before);
});

test('a country chosen on the drawn map opens its evidence, and Escape closes it', async ({ webkit }) => {
  await webkit.open('/?sel=country:HUN');
  await expect.poll(() => webkit.text('[data-panel="evidence"]')).toContain('23VNet');
  await webkit.press(Key.ESCAPE);
  await expect.poll(() => webkit.text('[data-panel="evidence"]')).toBe('');
  await expect.poll(webkit.url).not.toContain('sel=');
});

test('one walks through the graph with the arrow keys, told at every step', async ({ webkit }) => {
  await webkit.open('/');
  await webkit.ask(focus('[data-view="graph"] .live'));
  await webkit.press(Key.ARROW_RIGHT);
  await expect
    .poll(() => webkit.text('[data-view="graph"] p[aria-live]'))
    .toMatch(/^M247\. 84 domains\. 1 of 59/);
  await webkit.press(Key.HOME);
  await expect.poll(() => webkit.text('[data-view="graph"] p[aria-live]')).toMatch(/1 of \d+ in M247\./);
});

test('search leads to a country from the keyboard', async ({ webkit }) => {
  await webkit.open('/fr/');
  await webkit.ask(focus('input[role="combobox"]'));
  await webkit.press('Singapour');
  await expect.poll(() => webkit.text('[role="option"]')).toContain('Singapour');
  await webkit.press(Key.ARROW_DOWN, Key.ENTER);
  await expect.poll(webkit.url).toContain('SGP');
});

test('a pasted list is read and drawn', async ({ webkit }) => {
  await webkit.open('/open/', []);
  await expect.poll(() => webkit.ask(`return document.querySelector('.bench')?.dataset.ready`)).toBe('true');
  await webkit.ask(focus('.intake textarea'));
  await webkit.press('free247downloads.com', Key.TAB, Key.ENTER);
  await expect
    .poll(() => webkit.ask(`return document.querySelector('[data-status]')?.dataset.status`))
    .toBe('open');
});

test('every kind of page has its heading and nothing that scrolls sideways', async ({ webkit }) => {
  test.slow();
  const pages = [
    '/story/',
    '/fr/story/plain/',
    '/classroom/',
    '/claims/',
    '/data/',
    '/about/',
    '/country/MEX/',
    '/fr/provider/m247/'
  ];
  for (const path of pages) {
    await webkit.open(path, []);
    expect(await webkit.text('h1'), path).not.toBe('');
    const [wide, room] = await webkit.ask<[number, number]>(
      'return [document.documentElement.scrollWidth, document.documentElement.clientWidth]'
    );
    expect(wide, path).toBeLessThanOrEqual(room);
  }
});

for (const view of VIEWS) {
  test(`the ${view} in an embed wakes when it is used`, async ({ webkit }) => {
    await webkit.open(`/embed/${view}/`, []);
    await webkit.driver
      .actions()
      .move({ origin: webkit.driver.findElement(By.css('.chart')) })
      .perform();
    const alive = `return document.querySelector('[data-view]').dataset.ready`;
    await expect.poll(() => webkit.ask(alive)).toBe('true');
  });
}

test('axe finds nothing on a page of each kind, in either theme', async ({ webkit }) => {
  test.setTimeout(240_000);
  for (const path of inTurns('fr')) {
    await webkit.open(path, path === '/' || path === '/fr/' ? VIEWS : []);
    await webkit.ask(theme('light'));
    expect(await faults(webkit), path).toEqual([]);
    await webkit.ask(theme('dark'));
    expect(await faults(webkit, COLOURS), `${path} in the dark`).toEqual([]);
  }
});

test('nor in what opens over the explorer', async ({ webkit }) => {
  test.setTimeout(240_000);
  for (const { path, press, seen } of OPENED) {
    const state = `${path} ${press.join(' ')}`;
    await webkit.open(path);
    for (const each of press) {
      const pressed = `const it = document.querySelector('${each}'); it?.click(); return !!it && it.dataset.state !== 'inactive'`;
      // A tab is pressed until it is chosen: this driver does not wait until one answers.
      await expect.poll(() => webkit.ask(pressed), state).toBe(true);
    }
    const there = () => webkit.ask(`return !!document.querySelector('${seen}')`);
    await expect.poll(there, state).toBe(true);
    await webkit.ask(theme('light'));
    expect(await faults(webkit), state).toEqual([]);
    await webkit.ask(theme('dark'));
    expect(await faults(webkit, COLOURS), `${state} in the dark`).toEqual([]);
  }
});
