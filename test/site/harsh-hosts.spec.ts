import { expect, test, type Frame, type Page } from '@playwright/test';
import { snippets, type EmbedChoice } from '#lib/embed/snippets.ts';
import * as harsh from '../hosts/harsh.ts';
import * as pages from '../hosts/pages.ts';
import { hostOf } from './host.ts';

const choiceOf = (site: string, path: string): EmbedChoice => ({
  site,
  locale: 'en',
  path,
  query: new URLSearchParams(),
  title: 'A chart',
  alt: 'What it shows.',
  table: { head: ['Country'], rows: [['Mexico']] },
  image: `${site}card/page/map.png`,
  open: 'Open in the Pegasus Explorer'
});

const scriptOf = (site: string) => `<script async src="${site}embed.js"></script>`;

async function visit(page: Page, html: string): Promise<() => void> {
  const host = await hostOf(html);
  await page.goto(host.url);
  return host.close;
}

const embedsIn = (page: Page) => page.frames().filter((each) => each.url().includes('/embed/'));

/** How much higher the content of a frame is than the frame, px. */
const over = (frame: Frame) =>
  frame.evaluate(() => document.body.getBoundingClientRect().height - innerHeight);

/** Waits until so many frames are there and each fits within a pixel. */
async function allFit(page: Page, count: number): Promise<void> {
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expect(async () => {
    const frames = embedsIn(page);
    expect(frames).toHaveLength(count);
    for (const frame of frames) expect(Math.abs(await over(frame))).toBeLessThanOrEqual(1);
  }).toPass();
}

test('where a host allows no frame, what stands in its place stays and can be used', async ({
  page,
  baseURL
}) => {
  const site = `${baseURL}/`;
  for (const kind of ['element', 'picture'] as const) {
    const code = snippets(choiceOf(site, 'timeline'))[kind] + scriptOf(site);
    const refused = page.waitForEvent('console', (each) => each.text().includes('frame-src'));
    const close = await visit(page, harsh.frameless(code, site));
    await refused;
    await expect(page.getByText('What it shows.').last()).toBeVisible();
    // Nothing lies over the link.
    await page.getByRole('link', { name: 'Open in the Pegasus Explorer' }).click({ trial: true });
    expect(await page.locator('iframe').evaluate((node) => getComputedStyle(node).opacity)).toBe('0');
    close();
  }
});

test('borders that a host draws round frames are allowed for, and captions do not stay below the chart', async ({
  page,
  baseURL
}) => {
  const site = `${baseURL}/`;
  const { script, picture } = snippets(choiceOf(site, 'timeline'));
  const close = await visit(page, harsh.bordered(script + picture));
  await allFit(page, 2);
  await expect(page.locator('figcaption')).toBeHidden();
  close();
});

test('a frame that was sent elsewhere is a stranger, whatever its address says', async ({
  page,
  baseURL
}) => {
  const close = await visit(page, harsh.hijacked(`${baseURL}/`));
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'true');
  expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBeLessThan(2000);
  close();
});

test('three kinds of code in one article under a strict policy, the script twice: no error', async ({
  page,
  baseURL
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const site = `${baseURL}/`;
  const code =
    snippets(choiceOf(site, 'timeline')).script +
    snippets(choiceOf(site, 'graph')).element +
    snippets(choiceOf(site, 'country/MEX')).picture;
  const close = await visit(page, pages.strict(code, site));
  await allFit(page, 3);
  expect(errors).toEqual([]);
  close();
});

test('frames and elements that come later are fitted, and an element follows its attributes', async ({
  page,
  baseURL
}) => {
  const site = `${baseURL}/`;
  const close = await visit(page, pages.plain(scriptOf(site)));
  await page.waitForFunction(() => customElements.get('pegasus-chart'));
  await page.evaluate((site) => {
    const frame = document.createElement('iframe');
    frame.src = `${site}embed/country/MEX/`;
    const chart = document.createElement('pegasus-chart');
    chart.setAttribute('src', `${site}embed/timeline/`);
    document.querySelector('#column')?.append(frame, chart);
  }, site);
  await allFit(page, 2);

  const chart = page.locator('pegasus-chart');
  await chart.evaluate((node) => node.setAttribute('theme', 'dark'));
  await expect(page.frameLocator('iframe[src$="theme=dark"]').locator('html')).toHaveAttribute(
    'data-theme',
    'dark'
  );
  // The one before stays until its successor has come; then there is one again.
  await expect(chart.locator('iframe')).toHaveCount(1);
  await chart.evaluate((node) => node.setAttribute('src', 'https://example.org/embed/map/'));
  await expect(chart.locator('iframe')).toHaveAttribute('src', /timeline\/\?theme=dark$/);
  await allFit(page, 2);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  close();
});
