import { describe, expect, test } from 'vitest';
import { mayKeep } from '#lib/offline/choice.ts';
import { answer } from '#lib/offline/answer.ts';
import { appOf, keeps, pageOf, standIn, type Kept } from '#lib/offline/kept.ts';
import { fromRoot, headersOf, notKeptFor } from '#lib/offline/not-kept.ts';

describe('what is kept', () => {
  test.each([
    '_app/immutable/chunks/a1.js',
    '_app/immutable/assets/a.woff2',
    'data/explorer.fr.json',
    'data/world-50m.json',
    'data/domains.csv',
    'data/__data.json',
    'fr/story/__data.json',
    'data/v/2026-11-24-e729962a/changes.json',
    'favicon.svg',
    'THIRD-PARTY-NOTICES.txt'
  ])('%s', (file) => expect(keeps(file)).toBe(true));

  test.each([
    '_app/immutable/chunks/a1.js.br',
    '_app/version.json',
    'card/country/MEX.png',
    'data/embed-map.en.json',
    'data/pegasus-explorer.zip',
    'data/graph.gexf',
    'data/v/2026-11-24-e729962a/explorer.en.json',
    'data/v/2026-11-24-e729962a/domains.csv',
    'oembed/embed/map.json',
    'service-worker.js',
    'index.html'
  ])('not %s', (file) => expect(keeps(file)).toBe(false));

  test('pages are folders; a file to take away is none', () => {
    expect(['index.html', 'fr/about/index.html', '404.html', 'classroom/pack.html'].map(pageOf)).toEqual([
      '',
      'fr/about/',
      null,
      null
    ]);
  });

  test('the gallery is not kept', () => {
    expect(['gallery/index.html', 'fr/gallery/index.html'].map(pageOf)).toEqual([null, null]);
    expect(pageOf('event/gallery/index.html')).toBe('event/gallery/');
  });
});

test('the build of a page is known by its first script', () => {
  expect(appOf('import("../_app/immutable/entry/app.DmL--aFv.js")')).toBe('app.DmL--aFv.js');
  expect(appOf('<p>no script</p>')).toBeNull();
});

describe('what a page asks for', () => {
  const build = (id: string): Kept => ({
    id,
    app: `app.${id}.js`,
    pages: '',
    files: { 'data/explorer.en.json': id },
    bytes: 0
  });
  const builds = [build('new'), build('old')];
  const DATA = 'data/explorer.en.json';

  test('comes from the build that the page is of', () => {
    expect(answer(DATA, 'app.old.js', builds)).toEqual({ from: 'copy', path: DATA, id: 'old' });
    expect(answer(DATA, 'app.new.js', builds)).toEqual({ from: 'copy', path: DATA, id: 'new' });
  });

  test('never comes from another build', () => {
    expect(answer(DATA, 'app.next.js', builds)).toEqual({ from: 'network' });
  });

  test('comes from any build where its name has the hash', () => {
    const path = '_app/immutable/chunks/a1.js';
    expect(answer(path, 'app.next.js', [])).toEqual({ from: 'copy', path, id: null });
  });

  test('comes from the network first where the page has no script', () => {
    expect(answer(DATA, null, builds)).toEqual({ from: 'either', path: DATA, id: 'new', keep: false });
    expect(answer(DATA, null, [])).toEqual({ from: 'network' });
  });

  test('is kept when it is of an older version that was looked at', () => {
    const path = 'data/v/2026-11-24-e729962a/explorer.en.json';
    expect(answer(path, 'app.old.js', builds)).toEqual({ from: 'either', path, id: 'old', keep: true });
  });

  test('the tables of the explorer stand in for those of an embed', () => {
    expect(standIn('data/embed-map.fr.json')).toBe('data/explorer.fr.json');
    expect(answer('data/embed-map.en.json', 'app.new.js', builds)).toMatchObject({ path: DATA, id: 'new' });
  });

  test('goes to the network where nothing of the kind is kept', () => {
    expect(answer('data/graph.gexf', 'app.new.js', builds)).toEqual({ from: 'network' });
  });
});

describe('a page that is not kept', () => {
  test('says so in its language', () => {
    expect(['country/XX/', 'fr/country/XX/', 'fr', 'france/'].map(notKeptFor)).toEqual([
      'offline/',
      'fr/offline/',
      'fr/offline/',
      'offline/'
    ]);
  });

  test('has links that hold at any depth', () => {
    const html = '<a href="../about/">../ is text</a><link href="../../_app/a.css"><a href="#main">';
    expect(fromRoot(html, '/base/')).toBe(
      '<a href="/base/about/">../ is text</a><link href="/base/_app/a.css"><a href="#main">'
    );
  });

  test('only embeds may be framed', () => {
    expect(headersOf('fr/embed/map/')).not.toHaveProperty('x-frame-options');
    expect(headersOf('country/MEX/')).toMatchObject({ 'x-frame-options': 'DENY' });
  });
});

test('a reader who said no, or saves data, is not given a copy unasked', () => {
  expect(mayKeep(null, false)).toBe(true);
  expect(mayKeep(null, true)).toBe(false);
  expect(mayKeep('yes', true)).toBe(true);
  expect(mayKeep('no', false)).toBe(false);
});
