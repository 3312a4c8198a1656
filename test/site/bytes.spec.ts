import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

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

/** A file of the build by its address. */
const fileOf = (url: string) => {
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
};

/** All that a page asks for until its chart can be used and the line is quiet; MapLibre, which may come after, is left out. */
async function asked(page: Page, path: string, awake: boolean): Promise<string[]> {
  const files = new Set<string>();
  page.on('request', (request) => files.add(fileOf(request.url())));
  await page.goto(path, { waitUntil: 'load' });
  // A choice in the address wakes by itself.
  if (awake) await expect(page.locator('[data-view]')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  const ofMapLibre = (name: string) =>
    /\.(js|css)$/.test(name) && /maplibregl-|from"maplibre/.test(read(name).toString());
  return [...files].filter((name) => !name.endsWith('favicon.svg') && !ofMapLibre(name));
}

const sizeOf = (files: readonly string[]) => files.reduce((total, name) => total + size(read(name)), 0);

/**
 * Bytes of an embed, in kB, data included: as most readers have it; once one has pointed at it, or where its address narrows it
 * down; and where a record is open, which takes what the table has. docs/performance.md says what was aimed at.
 */
const EMBEDS = {
  map: { asleep: 52, awake: 192, open: 238 },
  graph: { asleep: 43, awake: 183, open: 216 },
  timeline: { asleep: 43, awake: 159, open: 202 },
  table: { asleep: 39, awake: 180, open: 180 }
};
const OPENED = { asleep: '', awake: '?from=2017&country=MEX', open: '?sel=provider:m247' };

for (const [view, budgets] of Object.entries(EMBEDS)) {
  for (const [how, budget] of Object.entries(budgets) as [keyof typeof OPENED, number][]) {
    test(`embed/${view}/ ${how}: no more than ${budget} kB of all`, async ({ page }) => {
      const files = await asked(page, `/embed/${view}/${OPENED[how]}`, how !== 'asleep');
      console.log(`embed/${view}/ ${how}: ${sizeOf(files)} B in ${files.length} files`);
      expect(sizeOf(files)).toBeLessThanOrEqual(budget * KB);
      expect(files.filter((name) => name.endsWith('.woff2'))).toHaveLength(1);
      const scripts = files.filter((name) => name.endsWith('.js'));
      if (how === 'asleep') expect(files).toHaveLength(2);
      else expect(scripts.length).toBeGreaterThan(5);
      const code = scripts.map((name) => read(name).toString()).join('\n');
      expect(code).not.toContain(LANGUAGE.fr);
      expect(how !== 'asleep' && code.includes('world-map')).toBe(how !== 'asleep' && view === 'map');
    });
  }
}

test('what never changes under its name is there compressed too', () => {
  const names = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => !names.includes(`${name}.br`) || !names.includes(`${name}.gz`))).toEqual(
    []
  );
});
