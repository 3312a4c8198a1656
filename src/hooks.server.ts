import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';

/**
 * Renders each page in the language of its path and says so in `<html lang>`. Under a base path only the router knows
 * where in the path the language stands, so it is asked.
 */
export const handle: Handle = ({ event, resolve }) => {
  const path = event.params.lang === 'fr' ? '/fr/' : '/';
  const request = new Request(new URL(path, event.url), event.request);
  return paraglideMiddleware(request, ({ locale }) =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
  );
};
