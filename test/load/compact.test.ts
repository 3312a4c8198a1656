import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '#lib/load/compact.ts';
import { regionsIn } from '#lib/load/regions.ts';
import { EXPLORER_TABLE_NAMES, LOCALES, type Locale, type Tables } from '#lib/model/tables.ts';
import { namesOf, regionName, tellNames } from '#lib/model/region-names.ts';
import { readDataFolder } from '../../data/refresh/read.ts';
import { dataDir } from './fixture.ts';

const roundTrip = (tables: Tables) => unpack(JSON.parse(JSON.stringify(pack(tables))));
/** The tables that are packed: all but the ledger of claims. */
const packed = async (locale: Locale): Promise<Tables> => {
  const { claims: _, corrections: __, ...tables } = (await readDataFolder(dataDir, locale)).tables;
  return tables;
};
const real = await packed('en');

describe('packing and unpacking', { timeout: 60_000 }, () => {
  test.each(LOCALES)('gives the real tables back exactly (%s)', async (locale) => {
    const tables = await packed(locale);
    expect(roundTrip(tables)).toEqual(tables);
  });

  test('keeps every column that the rows have, in their order', () => {
    const back = roundTrip(real);
    for (const name of EXPLORER_TABLE_NAMES) {
      expect(Object.keys(back[name][0] ?? {}), name).toEqual(Object.keys(real[name][0] ?? {}));
    }
  });

  test('leaves the ledger of claims out', async () => {
    const { tables } = await readDataFolder(dataDir, 'en');
    expect(tables.claims.length).toBeGreaterThan(0);
    expect(Object.keys(pack(tables).tables)).not.toContain('claims');
  });

  test('gives tables without rows back', () => {
    const empty = Object.fromEntries(EXPLORER_TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;
    expect(roundTrip(empty)).toEqual(empty);
  });

  test('gives any tables back, whatever stands in their cells', () => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        expect(roundTrip(tables)).toEqual(tables);
      }),
      { numRuns: 60, seed: 2021 }
    );
  });

  test('is less than half of the rows as plain JSON', () => {
    expect(JSON.stringify(pack(real)).length).toBeLessThan(JSON.stringify(real).length / 2);
  });
});

describe('names of countries', () => {
  test('come with the tables, and are what the browser would be asked for', () => {
    const sent = namesOf(real.countries, 'fr');
    const file: unknown = JSON.parse(JSON.stringify(pack(real, { regions: sent })));
    expect(regionsIn(file)).toEqual(sent);
    expect(sent.names.MX).toBe('Mexique');
    expect(Object.keys(sent.names)).toHaveLength(real.countries.length);
  });

  test('once told, are what countries are called in their language, and in no other', () => {
    tellNames({ locale: 'fr', names: { NO: 'Le pays des fjords' } });
    expect([regionName('NO', 'fr'), regionName('NO', 'en')]).toEqual(['Le pays des fjords', 'Norway']);
    expect(regionName('SE', 'fr')).toBe('Suède');
    tellNames({ locale: 'fr', names: {} });
  });

  test.each([[null], ['x'], [{}], [{ regions: 1 }], [{ regions: { locale: 'de', names: {} } }]])(
    '%j brings none',
    (file) => expect(regionsIn(file)).toBeNull()
  );

  test('that are no text are left out', () => {
    expect(regionsIn({ regions: { locale: 'en', names: { MX: 1, FR: 'France' } } })).toEqual({
      locale: 'en',
      names: { FR: 'France' }
    });
  });
});

describe('a malformed file is refused with what is wrong with it', () => {
  const packed = () => structuredClone(pack(real)) as unknown as Packed;
  type Packed = {
    version: number;
    tables: Record<string, { rows: unknown; columns: Record<string, unknown> }>;
  };
  const spoilt = (change: (file: Packed) => void) => {
    const file = packed();
    change(file);
    return () => unpack(file);
  };
  const columns = (file: Packed, table: string) => file.tables[table]?.columns ?? {};

  test.each<[string, unknown, RegExp]>([
    ['null', null, /no JSON object/],
    ['an array', [], /no JSON object/],
    ['a text', 'x', /no JSON object/],
    ['another version', { version: 1, tables: {} }, /Version 2 was expected, 1 found/],
    ['no tables', { version: 2 }, /"tables" is missing/],
    ['no sources', { version: 2, tables: {} }, /Table "sources" is missing/]
  ])('%s', (_, json, message) => {
    expect(() => unpack(json)).toThrow(message);
  });

  test.each<[string, (file: Packed) => void, RegExp]>([
    ['a table lost', (file) => delete file.tables.cases, /Table "cases" is missing/],
    ['no row count', (file) => Object.assign(file.tables.cases ?? {}, { rows: 'x' }), /no row count/],
    ['a column lost', (file) => delete columns(file, 'domains').status, /Column "domains.status" is missing/],
    [
      'a column cut off',
      (file) => (columns(file, 'domains').domain as unknown[]).pop(),
      /has 1445 values, not 1446/
    ],
    [
      'a number for a text',
      (file) => ((columns(file, 'domains').domain as unknown[])[0] = 7),
      /holds 7 where a text belongs/
    ],
    [
      'a list of numbers',
      (file) => Object.assign(columns(file, 'events'), { actors: { d: [[1]], i: Array(120).fill(0) } }),
      /where a list belongs/
    ],
    [
      'no dictionary',
      (file) => Object.assign(columns(file, 'domains'), { status: { d: 'x', i: [] } }),
      /neither a list nor a dictionary/
    ],
    [
      'an index too far',
      (file) => Object.assign(columns(file, 'domains'), { status: { d: ['listed'], i: [1] } }),
      /points outside its dictionary/
    ],
    [
      'a source too far',
      (file) =>
        Object.assign(columns(file, 'domains'), { source_ids: { d: [[9999]], i: Array(1446).fill(0) } }),
      /points to no source/
    ]
  ])('%s', (_, change, message) => {
    expect(spoilt(change)).toThrow(message);
  });
});

/** Rows of the real shapes with arbitrary values in them. */
function anyTables(): fc.Arbitrary<Tables> {
  const like = (sample: unknown): fc.Arbitrary<unknown> => {
    if (Array.isArray(sample)) return fc.array(fc.string(), { maxLength: 3 });
    if (typeof sample === 'boolean') return fc.boolean();
    if (typeof sample === 'number')
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    return fc.oneof(fc.string(), fc.constantFrom('https://web.archive.org/web/20210718/x', 'x', 'a'));
  };
  const tables = EXPLORER_TABLE_NAMES.map((name) => {
    const row = real[name][0] ?? {};
    // A sample that is not null tells the kind of each column.
    const cells = Object.keys(row).map((column) => {
      const sample = real[name]
        .map((each) => Reflect.get(each, column) as unknown)
        .find((value) => value !== null);
      const nullable = real[name].some((each) => Reflect.get(each, column) === null);
      return [column, nullable ? fc.option(like(sample)) : like(sample)] as const;
    });
    return [name, fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 6 })] as const;
  });
  return fc.record(Object.fromEntries(tables)) as unknown as fc.Arbitrary<Tables>;
}
