import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { embedAddress, snippets, type EmbedChoice } from '#lib/embed/snippets.ts';
import * as pages from '../hosts/pages.ts';
import { hostOf } from './host.ts';
import { wake } from './wake.ts';

/** Fails on an error in the console, of the page or of a frame in it. */
const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true }
  ]
});

const WIDTHS = [320, 480, 640, 900, 1200];

const choiceOf = (site: string, path: string, query = ''): EmbedChoice => ({
  site,
  locale: 'en',
  path,
  query: new URLSearchParams(query),
  title: 'A “chart” & more',
  alt: 'What it shows, with <signs> & "quotes".',
  table: { head: ['Country', 'Count'], rows: [['Mexico', '3']] },
  image: `${site}card/page/map.png`,
  open: 'Open in the Pegasus Explorer'
});

async function visit(page: Page, html: string, width = 900): Promise<() => void> {
  const host = await hostOf(html);
  await page.setViewportSize({ width: width + 16, height: 900 });
  await page.goto(host.url);
  return host.close;
}

/** The frame's document: how much higher than the frame it is, and how much wider, px. */
async function overflow(page: Page, at = 0) {
  const frame = page.frames().filter((each) => each.url().includes('/embed/'))[at];
  if (!frame) throw new Error('There is no frame.');
  return frame.evaluate(() => ({
    down: document.body.getBoundingClientRect().height - innerHeight,
    across: document.documentElement.scrollWidth - innerWidth
  }));
}

const VIEWS = ['map', 'graph', 'timeline', 'table', 'country/MEX'];

for (const kind of ['script', 'element', 'picture'] as const) {
  for (const path of VIEWS) {
    test(`${kind}: ${path} fits its height at every width`, async ({ page, baseURL }) => {
      const site = `${baseURL}/`;
      const choice = choiceOf(site, path);
      const code =
        snippets(choice)[kind] + (kind === 'picture' ? snippets(choice).script.split('\n')[1] : '');
      const close = await visit(page, pages.plain(code));
      const frame = page.locator('iframe');
      await expect(frame).toBeVisible();
      await frame.scrollIntoViewIfNeeded();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width: width + 16, height: 900 });
        await expect(async () => {
          expect(await frame.evaluate((node) => node.clientWidth)).toBe(width);
          const { down, across } = await overflow(page);
          expect(Math.abs(down), `${width} px`).toBeLessThanOrEqual(1);
          expect(across, `${width} px`).toBeLessThanOrEqual(0);
        }).toPass();
      }
      close();
    });
  }
}

test('the state that was chosen is the state that is shown, and the way to the explorer keeps it', async ({
  page,
  baseURL
}) => {
  const query = 'provider=m247&from=2016&theme=dark';
  const choice = choiceOf(`${baseURL}/`, 'graph', query);
  const close = await visit(page, pages.plain(snippets(choice).script));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-view="graph"]')).toHaveAttribute('data-ready', 'true');
  await expect(frame.locator('.chosen')).toContainText('M247');
  await expect(frame.getByRole('link', { name: 'Open in the Pegasus Explorer' })).toHaveAttribute(
    'href',
    /\?from=2016&provider=m247$/
  );
  expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
  close();
});

test('a frame alone shows its chart, without a script of the host or of the chart', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const close = await visit(page, pages.plain(snippets(choiceOf(`${baseURL}/`, 'graph')).iframe));
  const frame = page.frameLocator('iframe');
  // The drawing, not a sign of a button: those are hidden without script.
  const drawing = frame.locator('[data-view="graph"] svg').filter({ visible: true });
  await expect(drawing.last()).toBeVisible();
  const widths = await drawing.evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeGreaterThan(500);
  await expect(page.locator('iframe')).toHaveAttribute('title', 'A “chart” & more');
  await context.close();
  close();
});

test('the picture says all without script and frame, also where a system took out what it does not know', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const code = snippets(choiceOf(`${baseURL}/`, 'map', 'country=MEX')).picture;
  for (const html of [pages.plain(code), pages.stripped(code)]) {
    const close = await visit(page, html);
    const picture = page.getByRole('img', { name: 'What it shows, with <signs> & "quotes".' });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1200);
    await expect(page.getByRole('cell', { name: 'Mexico' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in the Pegasus Explorer' })).toHaveAttribute(
      'href',
      `${baseURL}/?country=MEX`
    );
    close();
  }
  await context.close();
});

test('three embeds in one article each find their own height', async ({ page, baseURL }) => {
  const site = `${baseURL}/`;
  const code = ['graph', 'timeline', 'country/MEX']
    .map((path) => snippets(choiceOf(site, path)).script)
    .join('\n');
  const close = await visit(page, pages.plain(code));
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('style', /height: \d+px/);
  }
  await expect(async () => {
    for (const at of [0, 1, 2]) expect(Math.abs((await overflow(page, at)).down)).toBeLessThanOrEqual(1);
  }).toPass();
  close();
});

test('a host with a strict policy: no inline style or script is needed', async ({ page, baseURL }) => {
  const site = `${baseURL}/`;
  const code = snippets(choiceOf(site, 'timeline')).element;
  const close = await visit(page, pages.strict(code, site));
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(async () => {
    expect(Math.abs((await overflow(page)).down)).toBeLessThanOrEqual(1);
  }).toPass();
  // Its code and data may come from the site under that policy too.
  await wake(page.frameLocator('iframe'));
  close();
});

test('AMP and pym hosts hear their own dialects', async ({ page, baseURL }) => {
  const site = `${baseURL}/`;
  const close = await visit(page, pages.amp(snippets(choiceOf(site, 'timeline', 'childId=chart-1')).iframe));
  await expect(async () => {
    expect(Math.abs((await overflow(page)).down)).toBeLessThanOrEqual(1);
  }).toPass();
  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('message', ({ data }) => typeof data === 'string' && resolve(data));
        document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'pegasus-explorer:ask' }, '*');
      })
  );
  expect(await heard).toMatch(/^pymxPYMxchart-1xPYMxheightxPYMx\d+$/);
  close();
});

test('pym.js itself frames a chart and fits it, as the page grows narrow', async ({ page, baseURL }) => {
  const library = readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8');
  for (const path of ['timeline', 'country/MEX']) {
    const close = await visit(page, pages.pym(embedAddress(choiceOf(`${baseURL}/`, path)), library));
    for (const width of [900, 400]) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      await expect(async () => {
        expect(await page.locator('iframe').evaluate((node) => node.clientWidth)).toBe(width);
        const { down, across } = await overflow(page);
        expect(Math.abs(down), `${path} ${width} px`).toBeLessThanOrEqual(1);
        expect(across, `${path} ${width} px`).toBeLessThanOrEqual(0);
      }).toPass();
    }
    close();
  }
});

test('junk, giants and strangers change nothing', async ({ page, baseURL }) => {
  const site = `${baseURL}/`;
  const close = await visit(page, pages.noisy(snippets(choiceOf(site, 'timeline')).script));
  await expect(async () => {
    expect(Math.abs((await overflow(page)).down)).toBeLessThanOrEqual(1);
  }).toPass();
  // A frame of another address cannot set the height of ours.
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc =
      "<script>parent.postMessage({ type: 'pegasus-explorer:height', height: 5555 }, '*')</script>";
    document.body.append(stranger);
  });
  await page.waitForTimeout(300);
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((node) => node.clientHeight)
  ).toBeLessThan(3000);
  close();
});
