import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPages, readPages } from '#lib/offline/pages.ts';

const MARKUP = fc.array(
  fc.constantFrom('<p>', '<li class="a">', 'é\n', '\t', '<style>b{}</style>', '1 2', '')
);

test('every page comes out as it went in, an empty one too', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z/]*$/), MARKUP), (made) => {
      const pages = new Map(Object.entries(made).map(([path, parts]) => [path, parts.join('')]));
      const read = readPages(packPages(pages));
      for (const [path, html] of pages) expect(read(path)).toBe(html);
      expect(read('NOT THERE')).toBeNull();
    })
  );
});

test('what pages share stands there once', () => {
  const style = `<style>${'x'.repeat(1000)}</style>`;
  const pages = new Map(['a/', 'b/', 'c/'].map((path) => [path, `${style}<p>${path}`]));
  expect(packPages(pages).length).toBeLessThan(1200);
});

test('a page that could not be read again is refused', () => {
  expect(() => packPages(new Map([['a/', 'x\u001fy']]))).toThrow('a/');
});
