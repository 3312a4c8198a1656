import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Of a theme: what is not about colours is the same in each. */
export const COLOURS = ['color-contrast'];

/**
 * What axe finds wrong with a page, or with the part of it that a selector names: one line a rule, with the places.
 * The rules run in one pass in the page and only what fails is written up, which takes a quarter of the time.
 */
export async function faults(
  page: Page,
  within?: string,
  rules?: string[],
  without: string[] = []
): Promise<string[]> {
  const options = {
    resultTypes: ['violations' as const],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: rules })
  };
  const axe = new AxeBuilder({ page }).setLegacyMode().options(options);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  );
}

/** By the system's wish and by the reader's: Firefox cannot be told the first from outside. */
async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator('html').evaluate((root, chosen) => (root.dataset.theme = chosen), theme);
}

/** The same in both themes: what is not about colours is looked for in the light one alone. `without`: rules that do not hold here. */
export async function faultsInBoth(page: Page, within?: string, without?: string[]): Promise<string[]> {
  await inTheme(page, 'light');
  const light = await faults(page, within, undefined, without);
  await inTheme(page, 'dark');
  return [...light, ...(await faults(page, within, COLOURS)).map((each) => `dark: ${each}`)];
}
