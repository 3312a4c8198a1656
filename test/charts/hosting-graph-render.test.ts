import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import EmptyGraph from '#lib/charts/HostingGraph/EmptyGraph.svelte';
import HostingGraph from '#lib/charts/HostingGraph/HostingGraph.svelte';
import type { Locale } from '#lib/model/tables.ts';
import { renderer, spoken as text, tables } from '../helpers/render.ts';

const html = renderer(HostingGraph, {});

describe('before any script runs', () => {
  test.each<[Locale, string[]]>([
    [
      'en',
      [
        'M247',
        '84',
        'Netherlands',
        '136',
        '688 of gen. 4',
        'A host is not an accomplice.',
        'dashed: unverified'
      ]
    ],
    ['fr', ['M247', '84', 'Pays-Bas', '136', '688 de gén. 4', 'Un hébergeur n’est pas un complice.']]
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
    // It comes when it is needed, so no page has it before script.
    const spoken = text(renderer(EmptyGraph, { none: false })('en', 'to=2000'));
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
