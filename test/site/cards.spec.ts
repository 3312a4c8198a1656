import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

/** The social images as they are published: each page names one, and it is there. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
  // The site in one file is no page of it.
  .filter((name) => name.endsWith('index.html'))
  .map((name) => ({ name, html: readFileSync(join('build', name), 'utf8') }));

/**
 * Pages with an image of their own. What single versions changed shares that of the page that lists them, the embedded card
 * of a record that of the record's page; the list of embeds, the story in both its levels, its slides, what is said without
 * internet and the gallery share that of the explorer, the pages of the classroom that of their entry.
 */
const SHARING =
  /(data\/changes|classroom)\/.+\/index\.html$|embed\/(country|event|provider)\/|(embed|story|story\/plain|present|notes|offline|gallery)\/index\.html$/;
const own = pages.filter(({ name }) => !SHARING.test(name));

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

/** The file of an image in build/, from an address that is relative or, with SITE_ORIGIN, whole. */
function fileOf({ name, html }: { name: string; html: string }): string {
  const address = meta(html, 'og:image');
  if (address === '') throw new Error(`${name} names no image`);
  const path = /^https?:/.test(address) ? new URL(address).pathname : join('/', dirname(name), address);
  return join('build', normalize(path));
}

/** What is wrong with the image that a page names; null where nothing is. */
function wrong(page: { name: string; html: string }): string | null {
  const bytes = readFileSync(fileOf(page));
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return 'no PNG';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== 1200 || height !== 630) return `${width} × ${height}`;
  const said = {
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:type': 'image/png',
    'twitter:card': 'summary_large_image'
  };
  const other = Object.entries(said).find(([name, value]) => meta(page.html, name) !== value);
  if (other) return `${other[0]} is not ${other[1]}`;
  return meta(page.html, 'og:image:alt').length > 20 ? null : 'no words for it';
}

// One assertion for all pages: thousands of them took this test a minute and a half.
test('every page names an image of its own size, with words for it', () => {
  expect(pages.length).toBeGreaterThan(600);
  const faulty = pages.map((page) => [page.name, wrong(page)]).filter(([, fault]) => fault !== null);
  expect(faulty).toEqual([]);
});

test('no image is made for nobody', () => {
  const made = ['build/card', 'build/fr/card'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .map((name) => join(folder, name))
  );
  expect(made.sort()).toEqual(own.map(fileOf).sort());
});

test('no two pages share an image', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const page of own) {
    const bytes = readFileSync(fileOf(page)).toString('latin1');
    const other = seen.get(bytes);
    if (other !== undefined) twice.push(`${page.name} and ${other}`);
    seen.set(bytes, page.name);
  }
  expect(twice).toEqual([]);
});

test('an image stays small enough for a crawler', () => {
  const heavy = pages.map(fileOf).filter((file) => statSync(file).size > 100_000);
  expect(heavy).toEqual([]);
});

test('nothing that draws them reaches a browser', () => {
  const scripts = readdirSync('build/_app', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|wasm)$/.test(name)
  );
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    expect(readFileSync(join('build/_app', name), 'latin1'), name).not.toMatch(/resvg|fontkit/i);
  }
});
