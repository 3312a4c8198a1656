import { describe, expect, test } from 'vitest';
import { catalog } from '#lib/views/catalog.ts';
import { changesOfHands, evidence, tally } from '#lib/views/evidence.ts';
import { realTables } from '../helpers/real.ts';
import { tinyTables } from '../helpers/tables.ts';

const tiny = catalog(tinyTables(), 'en');

test('a tally is ordered by count, then by name, so that it never differs between runs', () => {
  expect(tally(['b', 'a', 'c', 'c'])).toEqual([
    { value: 'c', rows: 2 },
    { value: 'a', rows: 1 },
    { value: 'b', rows: 1 }
  ]);
});

test.each(['country', 'event', 'domain', 'provider', 'case'] as const)(
  'an unknown %s is said to be unknown',
  (kind) => {
    expect(evidence({ kind, id: 'nothing' }, tiny)).toBeNull();
  }
);

describe('a country', () => {
  test('keeps its relations apart', () => {
    const found = evidence({ kind: 'country', id: 'MEX' }, tiny);
    expect(found).toMatchObject({
      relations: [
        { relation: 'suspected_infection', reports: [{ id: 'MEX-1' }] },
        { relation: 'confirmed_victims', reports: [{ id: 'MEX-2' }] }
      ]
    });
  });

  test('never adds the counts of 2021 to the rows of 2018', () => {
    const found = evidence({ kind: 'country', id: 'NLD' }, tiny);
    expect(found).toMatchObject({ servers2018: { rows: 1 }, servers2021: { servers: 9 } });
  });
});

test('a block that changed hands shows both holders', () => {
  expect(changesOfHands(tinyTables().addresses)).toEqual([{ asn2016: 64501, asn2025: 64502, rows: 1 }]);
});

test('Redstation is the host of 2016, Iomart only the later holder', async () => {
  const real = catalog(await realTables(), 'en');
  const found = evidence({ kind: 'provider', id: 'redstation' }, real);
  if (found?.kind !== 'provider') throw new Error('Redstation is missing');
  expect(found.addresses).toHaveLength(72);
  const [change] = found.changes;
  expect(real.network.get(change?.asn2016 ?? 0)?.name_2016).toMatch(/Redstation/);
  expect(real.network.get(change?.asn2025 ?? 0)?.name_2025).toMatch(/iomart/i);
});
