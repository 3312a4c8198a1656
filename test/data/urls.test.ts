import { describe, expect, test } from 'vitest';
import { publisherOf } from '../../data/refresh/publishers.ts';
import { captureDay, describe as describeSource, slug, SourceIndex } from '../../data/refresh/sources.ts';
import { cleanUrl, dateInUrl, urlKey } from '../../data/refresh/urls.ts';
import { readDataFolder } from '../../data/refresh/read.ts';
import { dataDir } from '../load/fixture.ts';

describe('an address', () => {
  test.each([
    ['https://a.example/x?utm_source=rss&id=3', 'https://a.example/x?id=3'],
    ['https://a.example/?p=12', 'https://a.example/?p=12'],
    ['https://web.archive.org/web/20230228194640/https://a.example/x', 'https://a.example/x'],
    ['https://a.example/#/profiles/9', 'https://a.example/#/profiles/9']
  ])('%s is cleaned', (address, clean) => {
    expect(cleanUrl(address)).toBe(clean);
  });

  test('is one whatever its scheme, www. and last slash', () => {
    const keys = ['http://www.a.example/x/', 'https://a.example/x', 'https://A.example/x?amp=1'].map(urlKey);
    expect(new Set(keys).size).toBe(1);
    expect(urlKey('https://a.example/#/1')).not.toBe(urlKey('https://a.example/#/2'));
  });

  test.each([
    ['https://a.example/world/2021/jul/18/x', '2021-07-18'],
    ['https://a.example/2018/09/hide-and-seek/', '2018-09'],
    ['https://a.example/news/2022/7/8/x', '2022-07-08'],
    ['https://a.example/x-2021-12-03/', '2021-12-03'],
    ['https://a.example/post/x-20210816', '2021-08-16'],
    ['https://a.example/es/202201/x/25935', '2022-01'],
    ['https://a.example/documents/doc10/4182/2021/en/', '2021'],
    ['https://a.example/wp-content/uploads/2021/06/x.pdf', null],
    ['https://a.example/2021/13/45/x', '2021'],
    ['https://a.example/article/1392729/', null],
    ['https://a.example/2018/foo/12/x', '2018']
  ])('%s shows %s', (address, date) => {
    expect(dateInUrl(address)).toBe(date);
  });
});

describe('a new source', () => {
  test('says what its address says, and leaves the title open', () => {
    const url = 'https://www.theguardian.com/world/2021/jul/18/revealed-leak-uncovers-global-abuse';
    expect(describeSource(url, '2021-07-20', new Set())).toEqual({
      id: 'theguardian-2021-07-18-revealed-leak-uncovers',
      title: null,
      publisher: 'The Guardian',
      kind: 'press',
      language: 'en',
      published: '2021-07-18',
      url,
      confirmed: true,
      archive_url: `https://web.archive.org/web/20210718/${url}`,
      licence: null
    });
  });

  test('has an id of its own, and is found again by any spelling of its address', () => {
    const index = new SourceIndex([]);
    const first = index.idOf('https://www.example.com/2020/05/06/some-report/', '2020-05-06');
    expect(index.idOf('http://example.com/2020/05/06/some-report?utm_source=x', '2020-05-06')).toBe(first);
    expect(index.idOf('https://example.com/2020/05/06/some-report-again', '2020-05-06')).toBe(
      `${first}-again`
    );
    expect(index.idOf('https://example.com/en/2020/05/06/some-report', '2020-05-06')).toBe(`${first}-2`);
    expect(index.added).toHaveLength(3);
  });

  test.each([
    [null, '2021-07-20', '2021-07-20'],
    ['2021-07', '2021-07-20', '2021-07-20'],
    ['2021-06', '2021-07-20', '2021-06-01'],
    ['2021', '2022-01-02', '2021-01-01'],
    [null, '2022-04', '2022-04-01']
  ])('published %s, cited for %s, is looked for on %s', (published, day, capture) => {
    expect(captureDay(published, day)).toBe(capture);
  });
});

test('every source has a publisher that somebody wrote down', async () => {
  const { tables } = await readDataFolder(dataDir, 'en');
  const unknown = tables.sources.filter(({ url }) => publisherOf(url) === null).map(({ url }) => url);
  expect(unknown, 'write their hosts into data/refresh/publishers.ts').toEqual([]);
});

test('the language of a page is that of its folder, else that of its host', () => {
  expect(publisherOf('https://www.mediapart.fr/en/journal/x')?.language).toBe('en');
  expect(publisherOf('https://www.mediapart.fr/journal/x')?.language).toBe('fr');
  expect(publisherOf('https://github.com/AmnestyTech/investigations')?.publisher).toBe(
    'Amnesty International Security Lab'
  );
  expect(publisherOf('https://nobody.example/')).toBeNull();
});

test('a slug has small letters without accents', () => {
  expect(slug('Andrés  Granados #2')).toBe('andres-granados-2');
});
