import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Budgets of the first load in bytes after brotli, as a page of the build asks for its files. */
const KB = 1000;

const read = (name: string) => readFileSync(posix.join('build', name));
const size = (bytes: Buffer) => brotliCompressSync(bytes).length;

/** Files of the build that a text names by relative addresses. */
function named(text: string, from: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) =>
    posix.join(posix.dirname(from), (found[1] ?? found[2] ?? '').split('?')[0] ?? '')
  );
}

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*["'](\.[^"']+\.js)["']/g;

/** A script with everything that it imports before it runs. */
function withImports(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const name of named(read(entry).toString(), entry, STATIC_IMPORT)) withImports(name, seen);
  return seen;
}

/** Words that are there from the first on, and only there. */
const LANGUAGE = { en: 'Nothing published', fr: 'Rien de publié' };

/** The chunks whose text holds some words. */
const chunksWith = (words: string): string[] =>
  readdirSync('build/_app/immutable/chunks')
    .filter((name) => name.endsWith('.js'))
    .map((name) => `_app/immutable/chunks/${name}`)
    .filter((name) => read(name).toString().includes(words));

/** The chunk that holds the messages of a language; the page's language decides at run time which one is loaded. */
function messages(locale: keyof typeof LANGUAGE): string {
  const holding = chunksWith(LANGUAGE[locale]);
  expect(holding, `messages of ${locale}`).toHaveLength(1);
  return holding[0] ?? '';
}

/** The chunk of the words that only embeds use. */
function embedWords(): string {
  const [holding] = chunksWith('And the evidence of every country');
  expect(holding, 'words of embeds').toBeDefined();
  return holding ?? '';
}

function firstLoad(page: string, locale: keyof typeof LANGUAGE) {
  const html = read(page).toString();
  // Styles stand in the page; a link to them is there for pages that are opened from this one, and not followed.
  const links = html.match(/<link[^>]+\.css"[^>]*>/g) ?? [];
  const followed = links.filter((link) => !link.includes('disabled')).join('\n');
  const styles = new Set(named(followed, page, /href="([^"]+\.css)"/g));
  const entries = named(html, page, /<link[^>]+href="([^"]+\.js)"[^>]+rel="later"|import\("([^"]+\.js)"\)/g);
  const scripts = new Set(entries.flatMap((entry) => [...withImports(entry)]));
  for (const name of withImports(messages(locale))) scripts.add(name);
  const fonts = named(html, page, /<link[^>]+href="([^"]+\.woff2)"/g);
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + size(read(name)), 0);
  return {
    paint: size(Buffer.from(html)) + sum(styles) + sum(new Set(fonts)),
    script: sum(scripts),
    scripts: [...scripts],
    fonts
  };
}

for (const [page, locale] of [
  ['index.html', 'en'],
  ['fr/index.html', 'fr']
] as const) {
  test(`${page}: the first paint takes no more than 110 kB, the script to be interactive no more than 110 kB`, () => {
    const { paint, script, scripts, fonts } = firstLoad(page, locale);
    console.log(`${page}: paint ${paint} B, script ${script} B in ${scripts.length} files`);
    expect(scripts.length).toBeGreaterThan(5);
    expect(fonts.length).toBe(2);
    expect(paint).toBeLessThanOrEqual(110 * KB);
    expect(script).toBeLessThanOrEqual(110 * KB);
  });

  test(`${page}: no map code, no search and no other language is part of it`, () => {
    const text = firstLoad(page, locale)
      .scripts.map((name) => read(name).toString())
      .join('\n');
    expect(text).not.toContain('maplibregl-');
    expect(text).not.toContain('MiniSearch');
    expect(text).not.toContain(LANGUAGE[locale === 'en' ? 'fr' : 'en']);
  });
}

/**
 * Bytes of an embed until it can be used, in kB; the map before MapLibre. Its data comes beside and is told apart. The aim is
 * 90 for map and timeline and 110 for the graph, data included: docs/performance.md says how far it is.
 */
const EMBEDS = { map: 130, graph: 115, timeline: 115, table: 105 };

for (const [view, budget] of Object.entries(EMBEDS)) {
  test(`embed/${view}/: no more than ${budget} kB with its font and script, and only the map has code of maps`, () => {
    const { paint, script, scripts, fonts } = firstLoad(`embed/${view}/index.html`, 'en');
    const words = [...withImports(embedWords())].filter((name) => !scripts.includes(name));
    const total = paint + script + words.reduce((sum, name) => sum + size(read(name)), 0);
    const data =
      size(read('data/explorer.en.json')) + (view === 'map' ? size(read('data/world-110m.json')) : 0);
    console.log(`embed/${view}/: ${total} B (paint ${paint}, script ${script}), data ${data} B`);
    expect(fonts.length).toBe(1);
    expect(total).toBeLessThanOrEqual(budget * KB);
    const code = scripts.map((name) => read(name).toString()).join('\n');
    expect(code).not.toContain('maplibregl-');
    expect(code.includes('world-map')).toBe(view === 'map');
  });
}

test('what never changes under its name is there compressed too', () => {
  const names = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => !names.includes(`${name}.br`) || !names.includes(`${name}.gz`))).toEqual(
    []
  );
});
