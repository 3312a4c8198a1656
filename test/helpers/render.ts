import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale, Tables } from '#lib/model/tables.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { setExplorer } from '#lib/state/context.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { setPlace } from '#lib/state/place.ts';
import { realTables } from './real.ts';

export const tables = { en: await realTables('en'), fr: await realTables('fr') };

/** A chart on the real tables as it is before script, in the view of a link: `renderer(Timeline, {})('fr', 'from=2021')`. */
export function renderer<Props extends Record<string, unknown>>(
  chart: Component<Props>,
  props: Props,
  from: Readonly<Record<Locale, Tables>> = tables
) {
  return (locale: Locale, link = ''): string => {
    overwriteGetLocale(() => locale);
    const explorer = new Explorer(from[locale], locale);
    explorer.restore(new URLSearchParams(link));
    const page: Component<Props> = (internals, given) => {
      setExplorer(explorer);
      setPlace({ heading: 'h2', whole: false, address: () => '.' });
      return chart(internals, given);
    };
    return render(page as Component<Record<string, unknown>>, { props }).body;
  };
}

/** Markup as it is spoken: without tags. */
export const spoken = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    // No-break spaces stay: French typography is tested.
    .replace(/[ \n]+/g, ' ');
