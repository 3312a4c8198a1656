import { readdirSync } from 'node:fs';
import { NATURAL } from '#lib/embed/sizes.ts';
import { faults, faultsInBoth } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { wake } from './wake.ts';

const VIEWS = ['map', 'graph', 'timeline', 'table'] as const;
const CARDS = [
  'country/MEX',
  'provider/m247',
  `event/${readdirSync('build/event').find((name) => !name.includes('.'))}`
];

for (const view of VIEWS) {
  test(`${view}: whole at every width, in both languages, and never wider than its frame`, async ({
    page
  }) => {
    for (const path of [`/embed/${view}/`, `/fr/embed/${view}/`]) {
      await page.goto(path);
      for (const state of ['asleep', 'awake']) {
        if (state === 'awake') await wake(page);
        for (const width of [280, 480, 900, 1400]) {
          await page.setViewportSize({ width, height: 800 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            `${path} ${width} ${state}`
          ).toBe(width);
        }
      }
      await expect(page.locator('h1')).toBeVisible();
    }
  });

  test(`${view}: nothing for axe to find, light and dark`, async ({ page }) => {
    await page.goto(`/embed/${view}/`);
    for (const state of ['asleep', 'awake']) {
      if (state === 'awake') await wake(page);
      expect(await faultsInBoth(page), state).toEqual([]);
    }
  });
}

for (const card of CARDS) {
  test(`the card ${card}: all that is known, without script, and nothing for axe`, async ({
    page,
    browser
  }) => {
    await page.goto(`/fr/embed/${card}/`);
    await expect(page.locator('.evidence')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(page.url());
    expect(await still.locator('.evidence').innerText()).toBe(await page.locator('.evidence').innerText());
    await context.close();
  });
}

test('every parameter is restored, and a choice in the frame changes neither address nor history', async ({
  page
}) => {
  await page.goto('/embed/timeline/?from=2019&to=2021&lane=legal&title=Courts');
  await expect(page.locator('h1')).toHaveText('Courts');
  await expect(page.locator('.chosen')).toContainText('2019');
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'July 2021', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open in the Pegasus Explorer' })).toHaveAttribute(
    'href',
    /from=2021-07&to=2021-07&lane=legal$/
  );
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('only to be looked at: no control is left', async ({ page }) => {
  await page.goto('/embed/map/?controls=0&rel=servers');
  await expect(page.locator('[data-view="map"]')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.chart :is(button, select, input):visible')).toHaveCount(0);
});

test('what cannot be read is told, and the rest holds', async ({ page }) => {
  await page.goto('/embed/graph/?controls=maybe&height=9&provider=m247');
  const notice = page.locator('.unread');
  await expect(notice).toContainText('controls=maybe');
  await expect(notice).toContainText('height=9');
  await expect(page.locator('.chosen')).toContainText('M247');
});

test.describe('a version that is not there', () => {
  test.use({ expectErrors: [/404/] });
  test('is told', async ({ page }) => {
    await page.goto('/embed/timeline/?data=2020-01-01-00000000');
    await expect(page.locator('.unread')).toContainText('2020-01-01-00000000');
  });
});

for (const path of [...VIEWS, ...CARDS]) {
  test(`${path}: a frame without script reserves what it takes, at every width`, async ({
    browser,
    baseURL
  }) => {
    const reserved = path.includes('/') ? NATURAL.record : NATURAL[path as (typeof VIEWS)[number]];
    // A card runs no script but the few lines that every page has.
    for (const javaScriptEnabled of path.includes('/') ? [false] : [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled, baseURL });
      const page = await context.newPage();
      for (const address of [`/embed/${path}/`, `/fr/embed/${path}/`]) {
        await page.goto(address);
        // Asleep it is what it is without script.
        if (javaScriptEnabled && !path.includes('/')) await wake(page);
        for (const width of [280, 320, 480, 640, 900, 1200, 1400]) {
          await page.setViewportSize({ width, height: reserved });
          const { scrolls, empty } = await page.evaluate(() => ({
            scrolls: document.documentElement.scrollHeight - innerHeight,
            empty: innerHeight - document.body.getBoundingClientRect().height
          }));
          expect(scrolls, `${address} ${width}`).toBe(0);
          if (!path.includes('/')) expect(empty, `${address} ${width}`).toBe(0);
        }
      }
      await context.close();
    }
  });
}

for (const view of VIEWS) {
  test(`${view}: a height that is too low is raised to what it takes, and told`, async ({ page }) => {
    for (const width of [280, 640, 1200]) {
      await page.setViewportSize({ width, height: 200 });
      await page.goto(`/fr/embed/${view}/?height=200`);
      await wake(page);
      await expect(page.locator('.unread')).toContainText('height=200');
      const { body, over } = await page.evaluate(() => ({
        body: document.body.getBoundingClientRect().height,
        over: [...document.querySelectorAll('main.embed, .chart, [data-view]')].map(
          (box) => box.scrollHeight - box.clientHeight
        )
      }));
      expect(body, `${width}`).toBeGreaterThan(350);
      expect(Math.max(...over), `${width}`).toBeLessThanOrEqual(1);
    }
  });
}

test('a given height is the height of the whole frame', async ({ page }) => {
  for (const view of ['map', 'graph', 'timeline', 'table']) {
    await page.goto(`/embed/${view}/?height=600`);
    const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(await height(), `${view} asleep`).toBe(600);
    await wake(page);
    expect(await height(), `${view} awake`).toBe(600);
  }
});
