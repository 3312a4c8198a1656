import type { Locator, Page } from '@playwright/test';
import { drawer, expect, open, summaryOf, test, view, VIEWS } from './fixtures.ts';
import { expectFocusSeen, tabTo } from './focus.ts';

/*
 * The five tasks that the site is for, each from the top of its page and by nothing but keys. The number beside a
 * place is how many presses of Tab lead there at most.
 */

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Past the head of the page, as one does who has been here before. */
async function skipHead(page: Page): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Skip to the content' }), 1);
  await press(page, 'Enter');
}

/** On to one of the views. */
async function skipTo(page: Page, name: string): Promise<void> {
  await skipHead(page);
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
  await tabTo(link, 4);
  await press(page, 'Enter');
}

/** Presses a key until the slider says the month. */
async function stepTo(slider: Locator, key: string, month: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if ((await slider.getAttribute('aria-valuetext')) === month) return;
    await press(slider.page(), key);
  }
  await expect(slider).toHaveAttribute('aria-valuetext', month);
}

test('a country is found in the list of the map, its evidence read down to the sources, and the way goes back', async ({
  page
}) => {
  await open(page, '/');
  await skipTo(page, 'Map');
  const list = view(page, 'map').locator('details.list');
  // Where WebGL does not come, the button to zoom the map is offered again before it.
  await tabTo(list.locator('summary'), 3);
  await press(page, 'Enter');
  await tabTo(list.getByRole('searchbox'), 1);
  await page.keyboard.type('mex');
  await press(page, 'ArrowDown');
  const country = list.getByRole('button', { name: /^Mexico/ });
  await expect(country).toBeFocused();
  await expectFocusSeen(page);
  await press(page, 'Enter');

  await expect(drawer(page).getByRole('heading', { name: 'Mexico', exact: true })).toBeFocused();
  await expectFocusSeen(page);
  await expect(page).toHaveURL(/\?sel=country:MEX$/);
  await tabTo(drawer(page).getByRole('button', { name: 'Close' }), 1);
  const sources = drawer(page).locator('details.sources').first();
  // Firefox stops at what can be scrolled as well.
  await tabTo(sources.locator('summary'), 3);
  await press(page, 'Enter');
  await expect(sources.getByRole('link').first()).toBeVisible();
  await tabTo(sources.getByRole('link').first(), 1);

  await press(page, 'Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/sel=/);
  await expect(country).toBeFocused();
  await press(page, 'Escape');
  await expect(list.locator('summary')).toBeFocused();
  await expectFocusSeen(page);
});

test('the timeline is brushed to 2021: all views follow, and one key takes it back', async ({ page }) => {
  await open(page, '/');
  const said = () =>
    Promise.all((['map', 'graph', 'timeline'] as const).map((name) => summaryOf(page, name).innerText()));
  const before = await said();
  await skipTo(page, 'Timeline');
  const first = page.getByRole('slider', { name: 'First month' });
  await tabTo(first, 6);
  await stepTo(first, 'PageUp', 'January 2021', 6);
  const last = page.getByRole('slider', { name: 'Last month' });
  await tabTo(last, 1);
  await stepTo(last, 'PageDown', 'September 2021', 6);
  await stepTo(last, 'ArrowRight', 'December 2021', 3);
  await expect(page).toHaveURL(/\?from=2021(-01)?&to=2021(-12)?$/);
  await expect(summaryOf(page, 'timeline')).toContainText('January – December 2021');
  (await said()).forEach((sentence, index) => expect(sentence).not.toBe(before[index]));
  await expect(last).toBeFocused();
  await expectFocusSeen(page);

  await press(page, 'Escape');
  await expect(page).not.toHaveURL(/from=/);
  expect(await said()).toEqual(before);
  await expect(last).toBeFocused();
});

test('the domains of a provider are found by its name, and all of them listed', async ({ page }) => {
  await open(page, '/');
  await skipHead(page);
  await tabTo(page.getByRole('combobox', { name: /^Search countries/ }), 9);
  await page.keyboard.type('Redstation');
  await expect(page.getByRole('option', { name: /^Redstation/ })).toBeVisible();
  await press(page, 'ArrowDown');
  const highlighted = page.getByRole('option').and(page.locator('[data-highlighted]'));
  await expect(highlighted).toHaveText(/^Redstation/);
  await expect(highlighted).toHaveCSS('outline-style', 'solid');
  await press(page, 'Enter');

  await expect(drawer(page).getByRole('heading', { name: 'Redstation', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/\?sel=provider:redstation$/);
  await expect(summaryOf(page, 'graph')).toContainText('Redstation: 72 of the 594 domains');
  const all = drawer(page).getByRole('button', { name: 'Show all 72' });
  await tabTo(all, 30);
  await press(page, 'Enter');
  await expect(drawer(page).getByRole('link', { name: '[.]' })).toHaveCount(72);
  // The button is gone; one is where it stood, at the first that it showed.
  await expect(drawer(page).getByRole('link', { name: '[.]' }).nth(8)).toBeFocused();
  await expectFocusSeen(page);
});

test('the code to embed a chart is chosen and copied, and the dialog gives the focus back', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?country=MEX');
  await skipHead(page);
  const button = page.getByRole('button', { name: 'Share or embed' });
  await tabTo(button, 12);
  await press(page, 'Enter');
  const box = page.getByRole('dialog');
  await expect(box).toBeVisible();
  await tabTo(box.getByRole('tab', { name: 'Link' }), 3);
  await press(page, 'ArrowRight');
  await expect(box.getByRole('tab', { name: 'Embed' })).toBeFocused();
  await expectFocusSeen(page);
  const chart = box.getByRole('combobox', { name: 'Chart' });
  await tabTo(chart, 2);
  await press(page, 'ArrowDown');
  await expect(chart).toHaveValue('graph');
  const copy = box.getByRole('button', { name: 'Copy the code' });
  await tabTo(copy, 15);
  await press(page, 'Enter');
  await expect(box.getByRole('status')).toHaveText('Copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await box.getByRole('textbox', { name: 'Code' }).inputValue());
  expect(code).toMatch(/^<iframe[^>]*\/embed\/graph\/\?country=MEX/);
  await expect(copy).toBeFocused();

  // A dialog holds the focus: back from its first stop one comes to its last.
  await tabTo(box.getByRole('button', { name: 'Close' }), 20, 'Shift+Tab');
  await press(page, 'Shift+Tab');
  expect(await box.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await press(page, 'Escape');
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();
  await expectFocusSeen(page);
});

test('a list is pasted and a file chosen on /open/: both are drawn, and the focus stays where one is', async ({
  page
}) => {
  await page.goto('/open/');
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true');
  await skipHead(page);
  await tabTo(page.getByRole('textbox'), 4);
  await page.keyboard.type('first[.]example\nsecond[.]example');
  await tabTo(page.getByRole('button', { name: 'Open the text' }), 1);
  await press(page, 'Enter');
  const opened = page.locator('[data-status]');
  await expect(opened).toHaveAttribute('data-status', 'open');
  await expect(opened).toContainText('2 read');
  for (const name of VIEWS) await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
  await expect(view(page, 'table')).toContainText('first[.]example');
  const files = page.getByRole('heading', { name: 'Opened files' });
  await expect(files).toBeFocused();
  await expectFocusSeen(page);

  const choose = page.getByRole('button', { name: 'Choose files' });
  await tabTo(choose, 8, 'Shift+Tab');
  const asked = page.waitForEvent('filechooser');
  await press(page, 'Enter');
  const buffer = Buffer.from('domain,country\nthird.example,Hungary\n');
  await (await asked).setFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer });
  await expect(opened).toHaveCount(2);
  await expect(opened.last()).toHaveAttribute('data-status', 'open');
  await expect(view(page, 'table')).toContainText('third[.]example');
  await expect(files).toBeFocused();
  await expectFocusSeen(page);
  await tabTo(opened.first().getByRole('button', { name: /^Remove/ }), 4);
});
