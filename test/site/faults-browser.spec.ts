import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS } from './chromium.ts';
import { expect, open, test, view } from './fixtures.ts';
import { give, openBench, opened, remember } from './opening.ts';

test.describe('a worker', () => {
  test('that may not run leaves the reading to the page, which says so', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('blocked', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await openBench(page);
    await give(page, ['mine.txt', 'one.example\ntwo.example']);
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await expect(page.getByText('This browser lets no worker run')).toBeVisible();
    await expect(view(page, 'table')).toContainText('two[.]example');
  });

  for (const [how, dies] of [
    // As when the memory for a batch cannot be had.
    [
      'cannot tell what it found',
      "postMessage = (told) => { if (told.kind === 'batch') throw new RangeError('memory'); say(told); }"
    ],
    [
      'is ended by the browser',
      "postMessage = (told) => { say(told); if (told.kind === 'progress') setTimeout(() => { throw new Error('gone'); }); onmessage = null; }"
    ]
  ] as const)
    test(`that ${how} is told with what to do; what was open stays open`, async ({ page }) => {
      await openBench(page);
      await give(page, ['good.txt', 'one.example']);
      await expect(opened(page)).toHaveAttribute('data-status', 'open');
      await page.evaluate((dies) => {
        const Before = window.Worker;
        window.Worker = class extends Before {
          constructor(url: string | URL, options?: WorkerOptions) {
            const code = `const say = self.postMessage.bind(self); self.${dies}; importScripts(${JSON.stringify(String(url))});`;
            super(URL.createObjectURL(new Blob([code])), { ...options, type: 'classic' });
          }
        };
      }, dies);
      await give(page, ['large.txt', 'three.example\nfour.example']);
      await expect(opened(page).last()).toHaveAttribute('data-status', 'refused');
      await expect(opened(page).last()).toContainText('The browser stopped the reading');
      await expect(opened(page).last()).toContainText('open a smaller part');
      await expect(view(page, 'table')).toContainText('one[.]example');
      await expect(view(page, 'table')).not.toContainText('three[.]example');
    });
});

test('a tab that ran out of memory comes back with what was remembered, and without the file that was too much', async ({
  baseURL
}, info) => {
  test.slow();
  const large = info.outputPath('large.csv');
  const note = 'n'.repeat(60);
  writeFileSync(
    large,
    'domain,note\n' + Array.from({ length: 400_000 }, (_, row) => `d${row}.example,${note}${row}\n`).join('')
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS, '--js-flags=--max-old-space-size=64']
  });
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  await openBench(page);
  await give(page, ['small.txt', 'one.example']);
  await expect(opened(page)).toHaveAttribute('data-status', 'open');
  await remember(page).check();
  await expect(page.locator('[data-panel="kept"] li')).toContainText('small.txt');
  const crash = page.waitForEvent('crash', { timeout: 60_000 });
  await page.setInputFiles('[data-testid="files"]', large);
  await crash;
  const next = await context.newPage();
  await openBench(next);
  await expect(opened(next)).toHaveCount(1);
  await expect(opened(next)).toContainText('small.txt');
  await expect(view(next, 'table')).toContainText('one[.]example');
  await browser.close();
});

test('a screen that may not be filled is told, and the slides go on', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  await page.goto('/story/present/#the-leak');
  const deck = page.locator('.deck');
  await expect(deck).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('f');
  await expect(page.getByRole('status')).toContainText('cannot fill the screen');
  await page.keyboard.press('ArrowRight');
  await expect(deck).toHaveAttribute('data-stop', 'the-leak-1');
  await expect(page.getByRole('status')).not.toContainText('cannot fill the screen');
});

test.describe('a clock that is a year wrong', () => {
  const YEAR = 366 * 24 * 3600 * 1000;
  const PATHS = ['/', '/embed/timeline/', '/data/changes/', '/about/'];

  test('changes no word of any page, and no citation says that the data were read before they were there', async ({
    page
  }) => {
    const texts: Record<string, string[]> = {};
    for (const [when, shift] of [
      ['now', 0],
      ['behind', -YEAR],
      ['ahead', YEAR]
    ] as const) {
      await page.clock.setSystemTime(Date.now() + shift);
      const said: string[] = [];
      for (const path of PATHS) {
        if (path === '/') await open(page, path);
        else await page.goto(path);
        said.push(await page.locator('body').innerText());
      }
      texts[when] = said;
      if (when !== 'behind') continue;
      await open(page, '/');
      const cite = page.locator('main details.cite').first();
      await cite.locator('summary').click();
      const citation = await cite.getByRole('textbox').inputValue();
      const [, version = '', accessed = ''] =
        /data of (\d+ \w+ \d{4}).*accessed (\d+ \w+ \d{4})$/.exec(citation) ?? [];
      expect(version).toMatch(/\d{4}/);
      expect(accessed).toBe(version);
    }
    expect(texts.behind).toEqual(texts.now);
    expect(texts.ahead).toEqual(texts.now);
  });
});

test.describe('a typeface that does not come', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  /** Labels that lie over each other by more than a hair, as `a × b`. */
  const overlaps = (selector: string) => {
    const boxes = [...document.querySelectorAll(selector)].flatMap((each) => {
      const { left, right, top, bottom, width } = each.getBoundingClientRect();
      const text = (each as HTMLElement).innerText.trim();
      return width > 0 && text ? [{ left, right, top, bottom, text }] : [];
    });
    const over = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 2 && high > 3 ? [`${a.text} × ${b.text}`] : [];
      })
    );
    return { count: boxes.length, over };
  };
  const LABELS = {
    graph: '[data-view="graph"] .labels > span:not(.dim)',
    timeline: '[data-view="timeline"] .labels > span'
  };

  for (const how of ['is missing', 'is slow'] as const)
    test(`and ${how}: the page is read in another one, and no label of graph or timeline lies over another`, async ({
      page
    }) => {
      let come = () => {};
      const held = new Promise<void>((resolve) => (come = resolve));
      await page.route('**/*.woff2', async (route) => {
        if (how === 'is missing') return route.fulfill({ status: 404, body: '' });
        await held;
        await route.continue();
      });
      await open(page, '/');
      for (const name of ['graph', 'timeline'] as const) {
        const { count, over } = await page.evaluate(overlaps, LABELS[name]);
        expect(count, name).toBeGreaterThan(5);
        expect(over, name).toEqual([]);
      }
      // Words are there at once, in a face that the device has.
      expect(await page.evaluate(() => document.fonts.check('16px "Libre Franklin"'))).toBe(false);
      await expect(page.locator('h1')).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      ).toBeLessThanOrEqual(0);
      const before = await page.locator('h1').boundingBox();
      come();
      await page.waitForLoadState('networkidle');
      // What comes late moves nothing.
      expect(await page.locator('h1').boundingBox()).toEqual(before);
    });
});
