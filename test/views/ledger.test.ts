import { describe, expect, test } from 'vitest';
import { CLAIM_TOPICS } from '#lib/model/claim.ts';
import { LOCALES } from '#lib/model/tables.ts';
import { ledger } from '#lib/views/ledger.ts';
import { sourceName } from '#lib/views/source-name.ts';
import { realTables } from '../helpers/real.ts';

describe.each(LOCALES)('the ledger in %s', async (locale) => {
  const tables = await realTables(locale);
  const parts = ledger(tables, locale);
  const entries = parts.flatMap((part) => part.entries);

  test('has every claim once, by topic and in the order of the table', () => {
    expect(parts.map(({ topic }) => topic)).toEqual([...CLAIM_TOPICS]);
    expect(entries.map(({ claim }) => claim.position)).toEqual(tables.claims.map((_, index) => index + 1));
  });

  test('gives each entry all its records and sources', () => {
    for (const { claim, events, reports, sources } of entries) {
      expect(events.map(({ id }) => id).sort()).toEqual([...claim.event_ids].sort());
      expect(reports.map(({ id }) => id)).toEqual(claim.report_ids);
      expect(sources.map(({ id }) => id)).toEqual(claim.source_ids);
    }
  });

  test('tells events in the order of their dates, at their precision', () => {
    for (const { events } of entries) {
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
    const founding = entries[0]?.events[0];
    expect(founding).toMatchObject({ date: '2010', verified: true, query: '?sel=event:nso-group-founded' });
  });
});

test('country names are in the language of the page', async () => {
  const countries = ledger(await realTables('fr'), 'fr')
    .flatMap(({ entries }) => entries)
    .find(({ claim }) => claim.id === 'fifty-countries')
    ?.reports.map(({ country }) => country);
  expect(countries).toContain('Arabie saoudite');
});

test('a source without a title is called by its address', () => {
  expect(sourceName({ title: 'A report', url: 'https://example.org/a' })).toBe('A report');
  expect(sourceName({ title: null, url: 'https://www.example.org/a/b/?c' })).toBe('example.org/a/b');
});
