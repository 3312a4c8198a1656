import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOffline } from '#lib/delivery/keep.ts';
import { readPages } from '#lib/offline/pages.ts';

const BUILD = {
  'index.html': '<script src="./_app/immutable/entry/app.A1.js"></script>',
  'fr/country/MEX/index.html': '<p>Mexique',
  '404.html': 'missing',
  'service-worker.js': 'work();',
  '_app/immutable/entry/app.A1.js': 'app',
  '_app/immutable/entry/app.A1.js.br': 'app',
  'data/cases.json': '[]',
  'card/page/about.png': 'png'
};

let folder = '';
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const worker = () => readFileSync(join(folder, 'service-worker.js'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pegasus-keep-'));
  for (const [name, text] of Object.entries(BUILD)) put(name, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the worker is told what to keep, before its own code', () => {
  const kept = keepOffline(folder);
  expect(Object.keys(kept.files)).toEqual(['_app/immutable/entry/app.A1.js', 'data/cases.json']);
  expect(kept.app).toBe('app.A1.js');
  expect(worker()).toBe(`self.KEPT=${JSON.stringify(kept)};\nwork();`);
  const pages = readPages(readFileSync(join(folder, kept.pages), 'utf8'));
  expect(pages('fr/country/MEX/')).toBe('<p>Mexique');
  expect(pages('')).toBe(BUILD['index.html']);
  for (const name of ['service-worker.js', kept.pages]) {
    const text = readFileSync(join(folder, name));
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`)))).toEqual(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`)))).toEqual(text);
  }
});

test('what only a page that is not kept leads to is not kept either', () => {
  const files = {
    'gallery/index.html': '"../_app/immutable/nodes/2.C3.js" "../_app/immutable/entry/app.A1.js"',
    '_app/immutable/entry/app.A1.js': 'import("../nodes/1.E5.js"); import("../nodes/2.C3.js")',
    '_app/immutable/nodes/1.E5.js': 'what is shown where all fails',
    '_app/immutable/nodes/2.C3.js': 'import "../chunks/D4.js"; import "../chunks/F6.js"',
    '_app/immutable/chunks/D4.js': 'import "./F6.js"; const css = ["G7.css"]',
    '_app/immutable/chunks/F6.js': 'shared',
    '_app/immutable/assets/G7.css': 'made up',
    'index.html': BUILD['index.html'] + '<link href="./_app/immutable/chunks/F6.js">'
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  expect(Object.keys(keepOffline(folder).files)).toEqual([
    '_app/immutable/chunks/F6.js',
    '_app/immutable/entry/app.A1.js',
    '_app/immutable/nodes/1.E5.js',
    'data/cases.json'
  ]);
});

test('the same build gives the same worker; any other page or table another', () => {
  const seen = new Set([keepOffline(folder).id, keepOffline(folder).id]);
  const first = worker();
  expect(seen.size).toBe(1);
  keepOffline(folder);
  expect(worker()).toBe(first);
  put('data/cases.json', '[1]');
  seen.add(keepOffline(folder).id);
  put('fr/country/MEX/index.html', '<p>Le Mexique');
  seen.add(keepOffline(folder).id);
  expect(seen.size).toBe(3);
});

test('a build that names no script is refused', () => {
  put('index.html', '<p>');
  expect(() => keepOffline(folder)).toThrow('names no script');
});
