import { expect, type Page } from '@playwright/test';

/** The page for a visitor's own files, ready to take them. */
export async function openBench(page: Page, path = '/open/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.bench')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
}

export const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
});

export const give = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.setInputFiles('[data-testid="files"]', files);

/** The files on the page, each with what became of it. */
export const opened = (page: Page) => page.locator('[data-status]');

export const remember = (page: Page) => page.locator('[data-panel="kept"]').getByRole('checkbox');
