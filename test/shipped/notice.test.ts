import { readFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { line, missingIn, noticeText, typefaces } from '../../src/shipped/notice.ts';
import { packageOf, packagesOf, shippedOf, UNNAMED } from '../../src/shipped/packages.ts';

test.each([
  ['/x/node_modules/@a/b/dist/c.js', 'node_modules/@a/b'],
  ['/x/node_modules/d3-array/src/bin.js?v=1', 'node_modules/d3-array'],
  ['C:\\x\\node_modules\\uuid\\dist\\v5.js', 'node_modules/uuid'],
  // Its own version of a package, not the one that stands beside it.
  ['/x/node_modules/a/node_modules/b/c.js', 'node_modules/a/node_modules/b'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['/x/src/lib/paraglide/runtime.js', 'node_modules/@inlang/paraglide-js'],
  ['/x/.svelte-kit/generated/client-optimized/app.js', 'node_modules/@sveltejs/kit'],
  ['/x/src/lib/views/places.ts', null]
])('%s is of %s', (id, folder) => expect(packageOf(id)).toBe(folder));

test('what MapLibre carries inside is named, by its own source map', () => {
  const maps = ['maplibre-gl', 'maplibre-gl-worker'].map(
    (name) =>
      JSON.parse(readFileSync(`node_modules/maplibre-gl/dist/${name}.mjs.map`, 'utf8')) as {
        sources: string[];
      }
  );
  const inside = maps.flatMap(({ sources }) =>
    sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])
  );
  expect(inside.length).toBeGreaterThan(10);
  const named = packagesOf(['/x/node_modules/maplibre-gl/dist/maplibre-gl.mjs']);
  expect(inside.filter((name) => !named.includes(`node_modules/${name}`))).toEqual([]);
});

test('every runtime dependency has a licence and its text; a package without one is refused by name', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const all = Object.keys(dependencies).map((name) => shippedOf(`node_modules/${name}`));
  expect(all.filter(({ text }) => !/permi|licen[cs]e/i.test(text))).toEqual([]);
  expect(() => shippedOf('test/fixtures/without-licence')).toThrow(
    /^nothing 1\.0\.0 reaches .+texts\/nothing\.txt/
  );
});

test('a licence that a package does not name is the one of its file', () => {
  for (const [name, licence] of Object.entries(UNNAMED)) {
    expect(readFileSync(`node_modules/${name}/package.json`, 'utf8')).not.toContain('"license"');
    expect(shippedOf(`node_modules/${name}`).text).toContain(`${licence} License`);
  }
});

test('a text that several have stands once, under each name', () => {
  const one = { version: '1.0.0', licence: 'ISC', text: 'May be used.' };
  const all = [
    { ...one, name: 'a' },
    { ...one, name: 'b', text: 'May be used.' }
  ];
  const notice = noticeText(all);
  expect(notice.match(/May be used/g)).toHaveLength(1);
  expect(missingIn(notice, all)).toEqual([]);
  expect(missingIn(notice, [{ ...one, name: 'a', version: '2.0.0' }])).toEqual(['a 2.0.0: ISC']);
});

test('a typeface has the notice that stands in its file', () => {
  const files = { 'Libre Franklin': 'libre-franklin', 'Source Serif 4': 'source-serif-600' };
  const faces = typefaces();
  expect(faces.map(({ name }) => name)).toEqual(Object.keys(files));
  for (const face of faces) {
    const font = openSync(`src/lib/ui/fonts/${files[face.name as keyof typeof files]}.woff2`) as Font;
    expect(face.text).toContain(font.copyright);
    expect(font.version).toContain(face.version);
    expect(face.text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(line(face)).toMatch(/: OFL-1\.1$/);
  }
});
