import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS } from './engines/chromium.ts';
import { arrive, expect, open, test, view } from './fixtures.ts';
import { file, give, openBench, opened, remember } from './opening.ts';

test.describe('a worker', () => {
  test('that may not run leaves the reading to the page, which says so', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = function () {
        throw new DOMException('blocked', 'SecurityError');
      } as unknown as typeof Worker;
    });
    await openBench(page);
    await give(page, file('mine.txt', 'one.example\ntwo.example'));
    await expect(opened(page)).toHaveAttribute('data-status', 'open');
    await expect(page.getByText('This browser lets no worker run')).toBeVisible();
    await expect(view(page, 'table')).toContainText('two[.]example');
  });

  test('that gives way, with an error of its own or ended by the browser, is told with what to do; what is open stays', async ({
    page
  }) => {
    // As where the memory for what was found cannot be had: every worker's code begins with this.
    await page.addInitScript(() => {
      const begins = `{ const say = self.postMessage.bind(self); let gone = false; self.postMessage = (told, ...rest) => {
        const text = JSON.stringify(told);
        if (text.includes('throws.example')) throw new RangeError('Array buffer allocation failed');
        if (text.includes('ends.example')) { gone = true; setTimeout(() => { throw new Error('gone'); }); }
        if (!gone) say(told, ...rest); }; }\n`;
      window.Blob = class extends Blob {
        constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
          super(/javascript/.test(options.type ?? '') ? [begins, ...parts] : parts, options);
        }
      };
    });
    await openBench(page);
    await give(
      page,
      file('good.txt', 'one.example'),
      file('a.txt', 'throws.example'),
      file('b.txt', 'ends.example')
    );
    await expect(opened(page).first()).toHaveAttribute('data-status', 'open');
    for (const at of [1, 2]) {
      await expect(opened(page).nth(at)).toHaveAttribute('data-status', 'refused');
      await expect(opened(page).nth(at)).toContainText('The browser stopped the reading');
      await expect(opened(page).nth(at)).toContainText('open a smaller part');
    }
    await expect(view(page, 'table')).toContainText('one[.]example');
    await expect(page.getByText('This browser lets no worker run')).toHaveCount(0);
  });
});

test('a tab that ran out of memory comes back with what was remembered, and without the file that was too much', async ({
  baseURL
}, info) => {
  test.slow();
  const large = info.outputPath('large.csv');
  const note = 'n'.repeat(90);
  writeFileSync(
    large,
    'domain,note\n' + Array.from({ length: 250_000 }, (_, row) => `d${row}.example,${note}${row}\n`).join('')
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS, '--js-flags=--max-old-space-size=64']
  });
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  await openBench(page);
  await give(page, file('small.txt', 'one.example'));
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

test('a clock that is a year wrong changes no word of a page, and nobody cites data before they were there', async ({
  page
}) => {
  const YEAR = 366 * 24 * 3600 * 1000;
  const wordsOf = async (path: string) => {
    await page.goto(path);
    // What only the browser knows comes last.
    if (path === '/') {
      await arrive(page);
      await expect(view(page, 'map').locator('.still')).toBeVisible();
    }
    return page.locator('body').innerText();
  };
  const paths = ['/', '/data/changes/', '/embed/timeline/'];
  const now = [];
  for (const path of paths) now.push(await wordsOf(path));
  for (const shift of [YEAR, -YEAR]) {
    await page.clock.setSystemTime(Date.now() + shift);
    for (const [at, path] of paths.entries()) expect(await wordsOf(path), path).toBe(now[at]);
  }
  await open(page, '/');
  const cite = page.locator('main details.cite').first();
  await cite.locator('summary').click();
  const citation = await cite.getByRole('textbox').inputValue();
  const [, version, accessed] = /data of (\d+ \w+ \d{4}).*accessed (\d+ \w+ \d{4})$/.exec(citation) ?? [];
  expect(version).toMatch(/\d{4}/);
  expect(accessed).toBe(version);
});

test.describe('a typeface that does not come', () => {
  test.use({ expectErrors: [/Failed to load resource/] });

  /** Words that lie over each other by more than a hair, as `a × b`; what is cut off at the edge of its box does not count. */
  const overlaps = (selector: string) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const [ink, box] = [range.getBoundingClientRect(), each.getBoundingClientRect()];
      const [left, right] = [Math.max(ink.left, box.left), Math.min(ink.right, box.right)];
      const text = each.innerText.trim();
      return right > left && text ? [{ left, right, top: ink.top, bottom: ink.bottom, text }] : [];
    });
    const over = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 2 && high > 4 ? [`${a.text} × ${b.text}`] : [];
      })
    );
    return { count: boxes.length, over };
  };
  const LABELS = {
    graph: '[data-view="graph"] .labels > span:not(.dim) > *',
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
      // A page that waits for its typeface has not loaded; it can be read and used all the same.
      await page.goto('/', { waitUntil: 'commit' });
      await expect(page.locator('html.js')).toBeAttached();
      for (const name of ['graph', 'timeline'] as const) {
        await arrive(page, [name]);
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
