import { expect, test } from 'vitest';
import { PAGE_KINDS } from '#lib/model/record.ts';
import { catalog } from '#lib/views/catalog.ts';
import { evidence } from '#lib/views/evidence.ts';
import { pagedRecords, recordIndex } from '#lib/views/record-index.ts';
import { realTables } from '../helpers/real.ts';

const known = catalog(await realTables('fr'), 'fr');

test('every record with a page stands in the list of its kind, once', () => {
  const listed = PAGE_KINDS.flatMap((kind) => recordIndex(kind, known).map(({ id }) => `${kind}/${id}`));
  const paged = pagedRecords(known).map(({ kind, id }) => `${kind}/${id}`);
  expect(listed.toSorted()).toEqual(paged.toSorted());
  expect(new Set(paged).size).toBe(paged.length);
  const { countries, providers, events } = known.tables;
  expect(paged).toHaveLength(countries.length + providers.length + events.length);
});

test('every record with a page has evidence to show', () => {
  expect(pagedRecords(known).filter((record) => evidence(record, known) === null)).toEqual([]);
});

test('countries stand in the order of their language, events by date', () => {
  const names = recordIndex('country', known).map(({ label }) => label);
  expect(names.indexOf('Émirats arabes unis')).toBeLessThan(names.indexOf('Espagne'));
  const years = recordIndex('event', known).map(({ note }) => note);
  expect(years).toEqual(years.toSorted());
});

test('a firm that is no host is marked so', () => {
  expect(recordIndex('provider', known).filter(({ notHost }) => notHost)).toHaveLength(1);
});
