import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { versionOf } from '../../data/refresh/version-id.ts';
import { readQr } from '../helpers/qr.ts';
import { faultsInBoth } from './axe.ts';
import { codeWith } from './breaking.ts';
import { expect, open, test } from './fixtures.ts';

const dialog = 'Share, embed, take away';

test('the code for the view as it stands, in each form, from the keyboard alone', async ({
  page,
  baseURL
}) => {
  await open(page, '/?country=MEX&sel=provider:m247');
  await page.getByRole('button', { name: 'Share or embed' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: dialog });
  await expect(box).toBeVisible();
  await expect(box.getByLabel('Address of this view')).toHaveValue(
    `${baseURL}/?country=MEX&sel=provider:m247`
  );
  await box.getByRole('tab', { name: 'Link' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByRole('tab', { name: 'Embed' })).toHaveAttribute('aria-selected', 'true');
  await box.getByRole('combobox', { name: 'Chart' }).selectOption('graph');
  await box.getByLabel('Colours').selectOption('dark');
  await box.getByLabel('Title of your own').fill('Who rented servers');
  await box.getByRole('radio', { name: /Frozen/ }).check();
  for (const kind of ['Frame', 'Frame with script', 'Element', 'Picture', 'Markdown']) {
    await box.getByRole('button', { name: kind, exact: true }).click();
    const code = await box.locator('textarea').inputValue();
    expect(code.length, kind).toBeGreaterThan(40);
    if (kind !== 'Markdown') expect(code, kind).toContain('title=Who+rented+servers');
    expect(code, kind).toContain(`data=${versionOf('data')}`);
  }
  const frame = page.frameLocator('[role="dialog"] iframe');
  await expect(frame.locator('h1')).toHaveText('Who rented servers');
  await expect(frame.locator('[data-view="graph"]')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share or embed' })).toBeFocused();
});

test('evidence that comes late does not take the focus from a reader who has gone on', async ({ page }) => {
  const held: (() => void)[] = [];
  for (const name of codeWith('evidence-title'))
    await page.route(`**/_app/immutable/${name}`, (route) => void held.push(() => void route.continue()));
  await open(page, '/?sel=provider:m247');
  const button = page.getByRole('button', { name: 'Share or embed' });
  await button.focus();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  held.forEach((go) => go());
  await expect(page.locator('[data-panel="evidence"]')).toBeVisible();
  await expect(button).toBeFocused();
});

test('the code for readers of the other language is in that language', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  const box = page.getByRole('dialog');
  const code = box.locator('textarea');
  await expect(code).toHaveValue(/title="Pegasus, country by country"/);
  await box.getByLabel('Language').selectOption('fr');
  await expect(code).toHaveValue(/title="Pegasus, pays par pays"/);
  await box.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect(code).toHaveValue(/Ouvrir dans Pegasus Explorer/);
  expect(await code.inputValue()).not.toMatch(/Country|Open in/);
});

test('the preview loads once for a title, however many letters it has', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await expect(page.frameLocator('[role="dialog"] iframe').locator('h1')).toBeVisible();
  const loaded: string[] = [];
  page.on('framenavigated', (frame) => loaded.push(frame.url()));
  await page.getByLabel('Title of your own').pressSequentially('Who was hacked', { delay: 20 });
  await expect(page.locator('textarea')).toHaveValue(/title=Who\+was\+hacked/);
  await expect(page.frameLocator('[role="dialog"] iframe').locator('h1')).toHaveText('Who was hacked');
  // Two, should a machine take longer between two letters than the pause is.
  expect(loaded.filter((url) => url.includes('/embed/')).length).toBeLessThanOrEqual(2);
});

for (const tab of ['Link', 'Embed', 'Image and data']) {
  test(`nothing for axe to find in the dialog: ${tab}`, async ({ page }) => {
    await open(page, '/?sel=country:MEX');
    await page.getByRole('button', { name: 'Share or embed' }).click();
    await page.getByRole('tab', { name: tab }).click();
    if (tab === 'Image and data') await expect(page.locator('[data-picture]')).toBeVisible();
    expect(await faultsInBoth(page, '[role="dialog"]')).toEqual([]);
  });
}

test('the rows behind a chart, with where they are from', async ({ page }) => {
  await open(page, '/?rel=suspected_infection');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Image and data' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click()
  ]);
  const { meta, rows } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    meta: Record<string, string>;
    rows: unknown[];
  };
  expect(rows).toHaveLength(45);
  expect(meta).toMatchObject({ version: versionOf('data'), made_by: 'Pegasus Explorer' });
  expect(meta.permalink).toContain(`rel=suspected_infection&data=${versionOf('data')}`);
});

/** The dialog open on images and data, on one chart. */
async function openImages(page: Page, path: string, chart: string) {
  await open(page, path);
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Image and data' }).click();
  await page.getByRole('combobox', { name: 'Chart' }).selectOption(chart);
  await expect(page.locator(`[data-picture="${chart}"]`)).toBeVisible();
}

async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** Width, height and the share of pixels that are not paper, as the browser reads a PNG. */
const readPng = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
    const inks = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const ink = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      inks.set(ink, (inks.get(ink) ?? 0) + 1);
    }
    return { width, height, inks: Object.fromEntries([...inks].filter(([, count]) => count > 400)) };
  }, png.toString('base64'));

const hexInk = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(',');

const MARKED = { map: '#a02c5d', graph: '#1d5386', timeline: '#474d55', table: '#16191d' };

for (const [chart, ink] of Object.entries(MARKED)) {
  test(`${chart} as SVG and PNG, at the size that was asked for`, async ({ page }) => {
    await openImages(page, '/?sel=country:MEX', chart);
    const { name, content } = await save(page, 'Save as SVG');
    expect(name).toMatch(new RegExp(`^pegasus-${chart === 'table' ? 'events' : chart}-2.*\\.svg$`));
    const svg = content.toString();
    expect(svg).toContain(`sel=country:MEX&amp;data=${versionOf('data')}`);
    // Both typefaces stand in the file.
    expect(svg.match(/url\(data:font\/woff2;base64,[\w+/]{20000,}/g)).toHaveLength(2);
    const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    for (const times of chart === 'map' ? [1, 2, 4] : [2]) {
      const png = await readPng(page, (await save(page, `PNG, ${times}×`)).content);
      expect(png.width).toBe(Math.round(Number(width) * times));
      expect(png.height).toBe(Math.round(Number(height) * times));
      expect(Object.keys(png.inks), `${times}×`).toContain(hexInk(ink));
    }
  });
}

/** Countries that a map marks; a small one by its shape and a symbol. */
const countries = (svg: string) => new Set(svg.match(/data-iso3="\w+"/g)).size;

test('the image of a link opened cold has the finer shapes, and falls back to the coarser ones', async ({
  page,
  expectErrors
}) => {
  expectErrors.push(/Failed to load resource/);
  let asked = 0;
  await page.route('**/data/world-50m.json', async (route) => {
    asked += 1;
    if (asked === 1) return route.continue();
    return route.abort();
  });
  await openImages(page, '/?rel=suspected_infection', 'map');
  const fine = (await save(page, 'Save as SVG')).content.toString();
  expect(countries(fine)).toBe(45);
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('graph');
  await expect(page.locator('[data-picture="graph"]')).toBeVisible();
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('map');
  await expect(page.getByText('The finer shapes of countries did not come')).toBeVisible();
  const coarse = (await save(page, 'Save as SVG')).content.toString();
  expect(countries(coarse)).toBe(45);
  expect(coarse.length).toBeLessThan(fine.length);
});

test('while it waits for shapes, the image can be cancelled and asked for again', async ({ page }) => {
  let go: () => void = () => undefined;
  const held = new Promise<void>((done) => (go = done));
  await page.route('**/data/world-50m.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Image and data' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  // The rows and the words wait for nothing.
  expect((await save(page, 'Save as CSV')).content.length).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  go();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-picture="map"]')).toBeVisible();
});

test('printed alone, on one sheet, with its type as type and its address as a code', async ({
  page,
  baseURL
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openImages(page, '/', 'timeline');
  await page.getByRole('button', { name: 'Print or PDF' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const code = await page.locator('.print-sheet svg').evaluate((svg) => svg.outerHTML);
  expect(await readQr(code)).toBe(`${baseURL}/?data=${versionOf('data')}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf).toContain('LibreFranklin');
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('the chosen part of the graph for programs that work on networks', async ({ page }) => {
  await openImages(page, '/?sel=provider:m247', 'graph');
  const { name, content } = await save(page, 'Save as GEXF');
  expect(name).toMatch(/\.gexf$/);
  const text = content.toString();
  expect(text).toContain('Only what was chosen: M247.');
  expect(text.match(/<node id="domain:/g)).toHaveLength(84);
  expect((await save(page, 'Save as GraphML')).content.toString()).toContain('<graphml');
});

test('the rows of a chart read back from both files are the rows that it shows', async ({ page }) => {
  await openImages(page, '/?from=2021-07&to=2021-07', 'timeline');
  const csv = Papa.parse<string[]>((await save(page, 'Save as CSV')).content.toString().slice(1).trimEnd());
  const { rows } = JSON.parse((await save(page, 'Save as JSON')).content.toString()) as {
    rows: Record<string, string | null>[];
  };
  const shown = await page
    .locator('[data-picture]')
    .evaluate((image: HTMLImageElement) =>
      [...decodeURIComponent(image.src).matchAll(/data-event="([^"]+)" data-shown/g)].map((found) => found[1])
    );
  expect(shown.length).toBeGreaterThan(3);
  expect(rows.map(({ id }) => id).sort()).toEqual(shown.sort());
  expect(csv.data.slice(1).map(([id]) => id)).toEqual(rows.map(({ id }) => id));
});

test.describe('a clipboard that is denied', () => {
  test('leaves the text selected for copying by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error()) }
      });
    });
    await open(page, '/');
    await page.getByRole('button', { name: 'Share or embed' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
    const byHand = page.getByRole('dialog').getByRole('textbox', { name: 'Copy link' });
    expect(
      await byHand.evaluate((node: HTMLInputElement) =>
        node.value.slice(node.selectionStart ?? 0, node.selectionEnd ?? 0)
      )
    ).toContain('http');
  });
});
