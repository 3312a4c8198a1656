import { brotliCompressSync } from 'node:zlib';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import HostingGraph from '#lib/charts/HostingGraph/HostingGraph.svelte';
import type { Locale } from '#lib/model/tables.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { setExplorer } from '#lib/state/context.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { realTables } from '../helpers/real.ts';

const tables = { en: await realTables('en'), fr: await realTables('fr') };

function html(locale: Locale, link = ''): string {
  overwriteGetLocale(() => locale);
  const explorer = new Explorer(tables[locale], locale);
  explorer.restore(new URLSearchParams(link));
  const page: Component = (internals, props) => {
    setExplorer(explorer);
    return HostingGraph(internals, props);
  };
  return render(page, { context: new Map() }).body;
}

const text = (markup: string) =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('before any script runs', () => {
  test.each<[Locale, string[]]>([
    [
      'en',
      [
        'M247',
        '84',
        'Netherlands',
        '136',
        '688 of generation 4',
        'A host is not an accomplice.',
        'dashed: unverified'
      ]
    ],
    ['fr', ['M247', '84', 'Pays-Bas', '136', '688 de génération 4', 'Un hébergeur n’est pas un complice.']]
  ])('it answers who had most, how many, and where: %s', (locale, answers) => {
    const spoken = text(html(locale));
    for (const answer of answers) expect(spoken).toContain(answer);
  });

  test('the table names every provider, and who shared a domain', () => {
    const spoken = text(html('en'));
    for (const name of ['Nexeon Technologies', 'zm-banks[.]com']) expect(spoken).toContain(name);
    expect(spoken).not.toMatch(/undefined|NaN|\[object/);
  });

  test('no domain is a link, and none stands there in plain', () => {
    const markup = html('en', 'sel=domain:zm-banks.com');
    expect(markup).not.toContain('<a ');
    const words = new Set(text(markup).split(' '));
    const plain = tables.en.domains.filter(({ domain }) => words.has(domain));
    expect(plain).toEqual([]);
  });

  test('an empty selection says so and offers a way back', () => {
    const spoken = text(html('en', 'to=2000'));
    expect(spoken).toContain('Show all years');
  });

  test('a provider that is selected is summed up', () => {
    expect(text(html('en', 'sel=provider:redstation'))).toContain('Redstation: 72 of the 594 domains');
  });

  test('the markup keeps to its share of the page', () => {
    for (const locale of ['en', 'fr'] as const) {
      expect(brotliCompressSync(html(locale)).length).toBeLessThan(14_000);
    }
  });
});
