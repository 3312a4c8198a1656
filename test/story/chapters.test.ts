import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '#lib/story/chapters.ts';
import { EN } from '#lib/story/en.ts';
import { tell } from '#lib/story/tell.ts';
import { queryOf, readUrl, writeUrl } from '#lib/state/url.ts';
import { catalog } from '#lib/views/catalog.ts';
import { clausesOf } from '#lib/views/clauses.ts';
import { match } from '#lib/views/match.ts';
import { realTables } from '../helpers/real.ts';

const tables = await realTables('en');
const known = catalog(tables, 'en');

describe.each(CHAPTERS)('the view of $id', ({ query, front }) => {
  const { state, dropped } = readUrl(new URLSearchParams(query));

  test('is read whole and written back the same, so that its link opens what the chapter shows', () => {
    expect(dropped).toEqual([]);
    expect(queryOf(writeUrl(state))).toBe(query && `?${query}`);
  });

  test('names only what is in the tables', () => {
    const { filter, selection } = state;
    expect(filter.countries.filter((iso3) => !known.country.has(iso3))).toEqual([]);
    expect(filter.providers.filter((id) => !known.provider.has(id))).toEqual([]);
    if (selection) expect(known[selection.kind].has(selection.id)).toBe(true);
  });

  test('leaves something to see in the views that stand in front', () => {
    const clauses = clausesOf(state.filter, state.selection, known);
    expect(match(tables, clauses, 'timeline').events.size).toBeGreaterThan(0);
    if (front === 'map') expect(match(tables, clauses, 'map').country_reports.size).toBeGreaterThan(0);
    const { domains, server_counts } = match(tables, clauses, 'table');
    if (front === 'graph') expect(domains.size + server_counts.size).toBeGreaterThan(0);
  });
});

test('ids are addresses: of small letters, and each given once', () => {
  const ids = CHAPTERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/);
});

test('marks are numbered through a chapter, the same record under the same number', () => {
  const told = tell(EN, tables, 'en');
  for (const { evidence, paragraphs, id } of told) {
    const seen = new Set(paragraphs.flat().flatMap(({ marks }) => marks));
    expect(
      [...seen].sort((a, b) => a - b),
      id
    ).toEqual(evidence.map((_, index) => index + 1));
    expect(new Set(evidence.map((each) => `${each.kind}:${each.id}`)).size, id).toBe(evidence.length);
  }
});

test('with tables that lack its records the story is told without them', () => {
  const told = tell(EN, { ...tables, events: [], claims: [] }, 'en');
  expect(told).toHaveLength(CHAPTERS.length);
  expect(told.flatMap(({ evidence }) => evidence).some(({ kind }) => kind === 'event')).toBe(false);
});
