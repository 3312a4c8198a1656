import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Wakes an embedded chart as a reader does, by pointing at it, and waits until it answers. */
export async function wake(page: Page | FrameLocator): Promise<void> {
  await page.locator('.chart').hover({ force: true });
  await expect(page.locator('[data-view]')).toHaveAttribute('data-ready', 'true');
}
