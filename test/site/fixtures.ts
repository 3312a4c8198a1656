import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** What a page must never do, gathered while a test runs. */
interface Watch {
  outside: string[];
  violations: string[];
  errors: string[];
}

/** Every test fails on a request to another origin, a blocked policy or an error in the console. */
export const test = base.extend<{ watch: Watch; expectErrors: RegExp[] }>({
  expectErrors: [[], { option: true }],
  watch: [
    async ({ page, baseURL, expectErrors }, use) => {
      const watch: Watch = { outside: [], violations: [], errors: [] };
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) watch.outside.push(url);
      });
      const error = (text: string) => {
        if (!expectErrors.some((each) => each.test(text))) watch.errors.push(text);
      };
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        const text = message.text();
        if (/Content.Security.Policy/i.test(text)) watch.violations.push(text);
        else error(text);
      });
      page.on('pageerror', ({ message }) => error(message));
      await use(watch);
      expect(watch).toEqual({ outside: [], violations: [], errors: [] });
    },
    { auto: true }
  ]
});

/** How alike a picture and what is seen must be. */
export const SAME = { maxDiffPixelRatio: 0.01, threshold: 0.25, animations: 'disabled' } as const;

export const VIEWS = ['map', 'graph', 'timeline', 'table'] as const;

export const view = (page: Page, name: (typeof VIEWS)[number]) => page.locator(`[data-view="${name}"]`);

/** Comes to a page as a reader does, by a key that does nothing else, and waits until views can be used. */
export async function arrive(page: Page, names: readonly (typeof VIEWS)[number][] = VIEWS): Promise<void> {
  await page.keyboard.press('Shift');
  for (const name of names) await expect(view(page, name)).toHaveAttribute('data-ready', 'true');
}

/** Opens a page and waits until each view can be used. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await arrive(page);
}

/** The sentence at the head of a view: it says what is shown, and changes with it. */
export const summaryOf = (page: Page, name: 'map' | 'graph' | 'timeline') =>
  view(page, name).locator('header > p, p.summary').first();

export const drawer = (page: Page) => page.locator('[data-panel="evidence"]');

/** Rows behind the choices, as the open sheet of the table counts them. */
export async function sheetCounts(page: Page): Promise<Record<string, number>> {
  const texts = await view(page, 'table').locator('.sheets button').allInnerTexts();
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = '', count = ''] = /^(.*?)\s*([\d,\u202f\u00a0 ]*\d)$/s.exec(text.trim()) ?? [];
      return [name.trim(), Number(count.replace(/\D/g, ''))];
    })
  );
}
