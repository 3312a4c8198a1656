import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENERATIONS } from '#lib/model/domain.ts';
import { catalog } from '#lib/views/catalog.ts';
import { addressSpan, clausesOf, spansOfDomain } from '#lib/views/clauses.ts';
import { columnsOf } from '#lib/views/columns.ts';
import { EMPTY_FILTER, type Filter } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { overlaps, span } from '#lib/views/time.ts';
import { realTables } from '../helpers/real.ts';
import { address, domain, tinyTables } from '../helpers/tables.ts';

const real = catalog(await realTables(), 'en');
const left = (patch: Partial<Filter>, known = real) =>
  match(known.tables, clausesOf({ ...EMPTY_FILTER, ...patch }, null, known), 'table');

const month = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);

test('a period compared as numbers leaves the rows that it leaves compared as days', () => {
  fc.assert(
    fc.property(month, month, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const matches = left({ from, to });
      const range = span(from, to);
      const { domains, addresses } = real.tables;
      expect([...matches.domains]).toEqual(
        domains.filter((row) => spansOfDomain(row, real).some((each) => overlaps(each, range)))
      );
      expect([...matches.addresses]).toEqual(
        addresses.filter((row) => [addressSpan(row)].some((each) => each !== null && overlaps(each, range)))
      );
    }),
    { numRuns: 25 }
  );
});

test('countries, providers and generations leave the rows that hold them', () => {
  const { domains } = real.tables;
  const rowsOf = (name: string) => real.addressesOfDomain.get(name) ?? [];
  expect([...left({ countries: ['HUN', 'FRA'] }).domains]).toEqual(
    domains.filter((row) => rowsOf(row.domain).some((each) => ['HUN', 'FRA'].includes(each.country ?? '')))
  );
  expect([...left({ providers: ['ovh', 'nobody'] }).domains]).toEqual(
    domains.filter((row) => rowsOf(row.domain).some((each) => each.provider_id === 'ovh'))
  );
  for (const generation of GENERATIONS) {
    expect([...left({ generations: [generation] }).domains]).toEqual(
      domains.filter((row) => row.generation === generation || row.also_in.includes(generation))
    );
  }
});

test('an address whose domain is in no table belongs to none, and is still found by its country', () => {
  const known = catalog(
    {
      ...tinyTables(),
      domains: [domain({ domain: 'one.test' })],
      addresses: [address({ domain: 'lost.test', address: '192.0.2.9', country: 'GBR', provider_id: null })]
    },
    'en'
  );
  expect([...columnsOf(known).addresses.domain]).toEqual([-1]);
  expect(left({ countries: ['GBR'] }, known).addresses.size).toBe(1);
  expect(left({ countries: ['GBR'] }, known).domains.size).toBe(0);
  expect(left({ generations: ['3'] }, known).addresses.size).toBe(0);
});
