import type { Handle, RequestEvent } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { m } from '#lib/paraglide/messages.js';
import { escapeXml } from '#lib/export/xml.ts';
import { discovery, embedPathOf } from '#lib/embed/oembed.ts';
import { pageLink } from '#lib/site/links.ts';
import { absolute, ORIGIN } from '#lib/site/origin.ts';
import { EMBED_VIEWS } from '#lib/embed/views.ts';
import asleep from '#lib/embed/asleep.js?raw';
import child from '#lib/embed/child.js?raw';
import { inPage } from './in-page.js';
import theme from './theme.js?raw';

const THEME = inPage(theme);
const CHILD = `<script>${inPage(child)}</script>`;
/** It is told which version of the data the picture in the page shows. */
const ASLEEP = `<script data-version="${import.meta.env.DATA_VERSION}">${inPage(asleep)}</script>`;

/**
 * Renders each page in the language of its path and says so in `<html lang>`. Under a base path only the router knows
 * where in the path the language stands, so it is asked.
 */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.params.lang === 'fr' ? '/fr/' : '/';
  const request = new Request(new URL(path, event.url), event.request);
  const embedded = event.route.id?.includes('/embed/') ?? false;
  const chart = EMBED_VIEWS.some((view) => event.route.id?.endsWith(`/embed/${view}`));
  const scripts = (embedded ? ` ${CHILD}` : '') + (chart ? ` ${ASLEEP}` : '');
  return paraglideMiddleware(request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        asked(
          finish(html, locale, scripts, () => oembedLink(event)),
          event
        ),
      // An embed is set in one typeface.
      preload: ({ path }) => !embedded || !path.includes('source-serif')
    })
  );
};

/** The one page that may load from elsewhere: what a visitor names and agrees to, never anything else. */
const asked = (html: string, { route }: RequestEvent) =>
  route.id?.endsWith('/open') ? html.replace("connect-src 'self'", "connect-src 'self' https:") : html;

/** Where a system finds how to embed this page. Such addresses are whole: without an origin there is none. */
function oembedLink({ route, params, url }: RequestEvent): string {
  const path = ORIGIN && route.id ? embedPathOf(route.id, params) : null;
  if (path === null) return '';
  const site = absolute(pageLink('explorer', 'en'), url.pathname);
  return discovery({ site, locale: params.lang === 'fr' ? 'fr' : 'en', path });
}

/** What the first script says, in the language of the page, where the others do not come. */
const wordsOfFailure = () =>
  ` data-failed="${escapeXml(m.part_failed())}" data-reload="${escapeXml(m.offline_reload())}"`;

/**
 * What a page needs to be painted is in it, but for the fonts. All else is held back until it has been painted: on a slow
 * line it would take the same bytes, and on a slow phone the same time. `src/theme.js` lets it go.
 */
const finish = (html: string, locale: string, scripts: string, oembed: () => string) =>
  html
    .replace('%lang%', locale)
    // In the page itself, so that nothing is waited for before the first paint; its hash is in svelte.config.js.
    .replace(
      '%theme%',
      () => `<script${html.includes('__sveltekit_') ? wordsOfFailure() : ''}>${THEME}</script>`
    )
    .replace(' %child%', () => scripts)
    .replace(' %oembed%', () => oembed().replace(/^(?=<)/, ' '))
    .replace(/ rel="modulepreload"/g, ' rel="later"')
    .replace(/ rel="preload" as="fetch"/g, ' rel="later" as="fetch"')
    .replace(/<script>(?=\s*\{\s*__sveltekit_)/, '<script type="text/later">');
