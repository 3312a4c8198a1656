import type { Source } from '#lib/model/source.ts';

/** What a source is called: its title, or the readable part of its address where nobody has read the title yet. */
export function sourceName({ title, url }: Pick<Source, 'title' | 'url'>): string {
  if (title !== null) return title;
  const { host, pathname } = new URL(url);
  return (host.replace(/^www\./, '') + pathname).replace(/\/$/, '');
}
