import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import child from '#lib/embed/child.js?raw';
import theme from './theme.js?raw';

/**
 * Renders each page in the language of its path and says so in `<html lang>`. Under a base path only the router knows
 * where in the path the language stands, so it is asked.
 */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.params.lang === 'fr' ? '/fr/' : '/';
  const request = new Request(new URL(path, event.url), event.request);
  const embedded = event.route.id?.includes('/embed/') ?? false;
  return paraglideMiddleware(request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) => finish(html, locale, embedded),
      // An embed is set in one typeface.
      preload: ({ path }) => !embedded || !path.includes('source-serif')
    })
  );
};

/**
 * What a page needs to be painted is in it, but for the fonts. All else is held back until it has been painted: on a slow
 * line it would take the same bytes, and on a slow phone the same time. `src/theme.js` lets it go.
 */
const finish = (html: string, locale: string, embedded: boolean) =>
  html
    .replace('%lang%', locale)
    // In the page itself, so that nothing is waited for before the first paint; its hash is in svelte.config.js.
    .replace('%theme%', () => `<script>${theme}</script>`)
    .replace(' %child%', () => (embedded ? ` <script>${child}</script>` : ''))
    .replace(/ rel="modulepreload"/g, ' rel="later"')
    .replace(/ rel="preload" as="fetch"/g, ' rel="later" as="fetch"')
    .replace(/<script>(?=\s*\{\s*__sveltekit_)/, '<script type="text/later">');
