import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { versionOf } from '../../data/refresh/version-id.ts';
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

test('nothing for axe to find in any part of the dialog, light and dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await open(page, `/?theme=${theme}&sel=country:MEX`);
    await page.getByRole('button', { name: 'Share or embed' }).click();
    for (const tab of ['Link', 'Embed', 'Data and words']) {
      await page.getByRole('tab', { name: tab }).click();
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  }
});

test('the rows behind a chart, with where they are from', async ({ page }) => {
  await open(page, '/?rel=suspected_infection');
  await page.getByRole('button', { name: 'Share or embed' }).click();
  await page.getByRole('tab', { name: 'Data and words' }).click();
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
