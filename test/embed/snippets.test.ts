import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedAddress, explorerAddress, SNIPPETS, snippets, type EmbedChoice } from '#lib/embed/snippets.ts';

const choice: EmbedChoice = {
  site: 'https://example.org/pegasus/',
  locale: 'fr',
  path: 'graph',
  query: new URLSearchParams('provider=m247&data=2026-11-24-3641cb69&controls=0&title=Un+titre'),
  title: 'Un « titre » "à" <moi>',
  alt: 'Graphe & légende',
  table: { head: ['Domaine'], rows: [['a[.]example']] },
  image: 'https://example.org/pegasus/fr/card/page/graph.png',
  open: 'Ouvrir dans Pegasus Explorer'
};

test('addresses hold under a base path, in a language, with what was chosen', () => {
  expect(embedAddress(choice)).toBe(
    'https://example.org/pegasus/fr/embed/graph/?provider=m247&data=2026-11-24-3641cb69&controls=0&title=Un+titre'
  );
  expect(explorerAddress(choice)).toBe(
    'https://example.org/pegasus/fr/?provider=m247&data=2026-11-24-3641cb69'
  );
  expect(explorerAddress({ ...choice, path: 'country/MEX' })).toBe(
    'https://example.org/pegasus/fr/country/MEX/'
  );
});

test('no text of a reader becomes markup', () => {
  const code = snippets({ ...choice, title: '"><script>alert(1)</script>', alt: '<img src=x>' });
  for (const kind of ['iframe', 'script', 'element', 'picture'] as const) {
    expect(code[kind]).not.toContain('<script>');
    expect(code[kind]).not.toContain('<img src=x>');
  }
});

test('a frame is lazy, titled, boxed in and never asks for the origin of the site', () => {
  const { iframe } = snippets(choice);
  expect(iframe).toContain('loading="lazy"');
  expect(iframe).toContain('title="Un « titre » &quot;à&quot; &lt;moi&gt;"');
  expect(iframe).toContain('sandbox="allow-scripts');
  expect(iframe).not.toContain('allow-same-origin');
});

test('the script for hosts is small', () => {
  const size = brotliCompressSync(readFileSync('src/lib/embed/embed.js')).length;
  expect(size).toBeLessThanOrEqual(3000);
});

test('the documentation shows the code as it is', () => {
  const shown = readFileSync('docs/embed.md', 'utf8');
  const example: EmbedChoice = {
    site: 'https://example.org/',
    locale: 'en',
    path: 'map',
    query: new URLSearchParams('rel=suspected_infection&data=2026-11-24-3641cb69'),
    title: 'Map: Pegasus Explorer',
    alt: 'Map: 45 countries where phones seemed infected.',
    table: { head: ['Country', 'Confidence'], rows: [['Mexico', 'suspected']] },
    image: 'https://example.org/card/page/map.png',
    open: 'Open in the Pegasus Explorer'
  };
  const code = snippets(example);
  expect(SNIPPETS.filter((kind) => !shown.includes(code[kind]))).toEqual([]);
});
