import script from '#lib/embed/embed.js?raw';

export const prerender = true;

/** The script for pages that embed charts. */
export const GET = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
