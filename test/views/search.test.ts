import { beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { searchIndex, type Search } from '#lib/views/search.ts';
import { realTables } from '../helpers/real.ts';

describe('search over the real tables', () => {
  let english: Search;
  let french: Search;
  beforeAll(async () => {
    english = searchIndex(catalog(await realTables('en'), 'en'), 'withheld');
    french = searchIndex(catalog(await realTables('fr'), 'fr'), 'anonyme');
  });

  test.each([
    ['Mexico', 'country', 'MEX'],
    ['western sah', 'country', 'ESH'],
    ['singapore', 'country', 'SGP'],
    ['M247', 'provider', 'm247'],
    ['AS30836', 'provider', '23vnet'],
    ['Ahmed Mansoor', 'case', 'ahmed-mansoor'],
    ['free247downloads[.]com', 'domain', 'free247downloads.com'],
    ['hxxps://free247downloads[.]com/szev4hz', 'domain', 'free247downloads.com']
  ])('finds %s', (query, kind, id) => {
    expect(english(query)[0]?.selection).toEqual({ kind, id });
  });

  test('finds events by their words', () => {
    expect(english('entity list').map((hit) => hit.selection.kind)).toContain('event');
  });

  test('finds French names, with or without accents', () => {
    expect(french('emirats arabes')[0]?.selection).toEqual({ kind: 'country', id: 'ARE' });
  });

  test('never shows a domain that could become a link', () => {
    for (const hit of english('news')) {
      if (hit.selection.kind === 'domain') expect(hit.title.replaceAll('[.]', '')).not.toContain('.');
    }
  });

  test('is silent for nothing', () => {
    expect(english('   ')).toEqual([]);
  });
});
