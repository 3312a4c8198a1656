import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, type Route } from '@playwright/test';

/** What a browser says in its console, and a page as an unhandled rejection, where a file does not come. */
export const NOT_LOADED = [/Failed to load resource|dynamically imported module|ERR_FAILED/];

/** The alert over a page. */
export const alertBar = (page: Page) => page.locator('.notice-bar[role="alert"]');

const IMMUTABLE = 'build/_app/immutable';
const code = readdirSync(IMMUTABLE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js')
);

/** The files of the build's code that hold some words. */
export function codeWith(words: string): string[] {
  const found = code.filter((name) => readFileSync(`${IMMUTABLE}/${name}`, 'utf8').includes(words));
  expect(found, words).not.toEqual([]);
  return found;
}

/** As after a deploy that took them away: the host has these files no more. Returns how to bring them back. */
export async function takeAway(page: Page, names: readonly string[]): Promise<() => Promise<void>> {
  const gone = (url: URL) => names.some((name) => url.pathname.endsWith(`/immutable/${name}`));
  const answer = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
  await page.route(gone, answer);
  return () => page.unroute(gone, answer);
}

/** The page is there to be read: a heading, words below it, and nothing that waits without end. */
export async function readable(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect((await page.locator('main').first().innerText()).length).toBeGreaterThan(100);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
