import type { ClientInit } from '@sveltejs/kit';

/**
 * All code of a page is there before any of it runs: without this, Kit empties the page where a part of it does not come, as
 * after a newer build. The page then stays as it was built, and `theme.js` says why.
 */
export const init: ClientInit = async () => {
  const parts = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"][href*="/nodes/"]');
  await Promise.all(Array.from(parts, ({ href }) => import(/* @vite-ignore */ href) as Promise<unknown>));
};
