import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTables } from '#lib/load/csv.ts';
import { isPackage, readPackage } from '#lib/load/open/package.ts';
import { unguard } from '#lib/load/open/unguard.ts';
import { guard } from '#lib/export/cell.ts';
import { dataPackage, smallTexts } from '../fixture.ts';
import { expectWhole, kindsOf, nested } from './objects.ts';

const texts = smallTexts();
const files = (change: Record<string, string | null> = {}, folder = ''): Map<string, string> => {
  const all: Record<string, string | null> = {
    'datapackage.json': JSON.stringify(dataPackage),
    'README.md': '# x',
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.csv`, text])),
    ...change
  };
  return new Map(
    Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[folder + name, text]]))
  );
};
const read = (each: ReadonlyMap<string, string>) => readPackage(each, 'a.zip', dataPackage, 'en');

describe('our own package', () => {
  test.each(['', 'pegasus-explorer/', 'a/b/'])('in %j gives its tables, as they are', (folder) => {
    expect(isPackage(files({}, folder).keys())).toBe(true);
    const { tables, problems, reading, version } = read(files({}, folder));
    expect(problems).toEqual([]);
    expect(tables).toEqual(readTables(texts, dataPackage, 'en').tables);
    expect(version).toBe(dataPackage.version);
    expectWhole(reading);
    expect(reading.account.setAside).toBe(0);
  });

  test('says what it has of hosts and countries in the form of any other file', () => {
    const { reading, tables } = read(files());
    const hosts = reading.findings.filter(({ domain }) => domain !== null);
    expect(new Set(hosts.map(({ domain }) => domain))).toEqual(
      new Set(tables?.domains.map(({ domain }) => domain))
    );
    expect(hosts.find(({ address }) => address === '192.0.2.1')).toMatchObject({
      domain: 'example-3.test',
      asn: 64496,
      country: 'FRA',
      from: '2016-08',
      to: '2018-08',
      spot: { file: 'a.zip/addresses.csv' }
    });
  });

  test('may lack claims and corrections, which older versions have not', () => {
    const described = {
      ...dataPackage,
      resources: dataPackage.resources.filter(({ name }) => name !== 'claims' && name !== 'corrections')
    };
    const changed = {
      'datapackage.json': JSON.stringify(described),
      'claims.csv': null,
      'corrections.csv': null
    };
    const { tables, problems } = read(files(changed));
    expect(problems).toEqual([]);
    expect(tables?.claims).toEqual([]);
    expect(tables?.domains.length).toBeGreaterThan(0);
  });

  test('with a wrong row loses that row alone, and counts it', () => {
    const broken = `${texts.providers}bad,,,,,,,,,,,\nragged,row\n`;
    const { tables, reading, problems } = read(files({ 'providers.csv': broken }));
    expectWhole(reading);
    expect(reading.account.setAside).toBe(2);
    expect(tables?.providers).toHaveLength(texts.providers.trim().split('\n').length - 1);
    expect(new Set(kindsOf(reading))).toEqual(new Set(['package_cell']));
    expect(reading.troubles[0]?.more).toEqual({ reason: problems[0]?.reason, fix: problems[0]?.fix });
  });

  test('that describes itself in its own way is held to our schema all the same', () => {
    const described = JSON.parse(JSON.stringify(dataPackage)) as { resources: { schema: unknown }[] };
    for (const resource of described.resources)
      resource.schema = { fields: [{ name: 'x', constraints: { pattern: '(' } }] };
    expect(read(files({ 'datapackage.json': JSON.stringify(described) })).problems).toEqual([]);
  });

  test('reads no file from elsewhere', () => {
    const described = JSON.parse(JSON.stringify(dataPackage)) as { resources: { path: string }[] };
    for (const resource of described.resources) resource.path = `https://evil.example/${resource.path}`;
    expect(read(files({ 'datapackage.json': JSON.stringify(described) })).problems).toEqual([]);
  });
});

describe('what is no package of ours is refused with a sentence', () => {
  test.each([
    [new Map<string, string>(), 'package_no_description'],
    [files({ 'datapackage.json': null }), 'package_no_description'],
    [files({ 'datapackage.json': '{"resources": [' }), 'json_cut'],
    [files({ 'datapackage.json': '[]' }), 'package_foreign'],
    [files({ 'datapackage.json': nested(10_000) }), 'package_foreign'],
    [files({ 'datapackage.json': '{"resources":[{"name":"gdp","path":"gdp.csv"}]}' }), 'package_foreign'],
    [
      files({ 'datapackage.json': '{"resources":[{"name":"domains","path":"domains.csv"}]}' }),
      'package_missing'
    ],
    [files({ 'events.csv': null }), 'package_missing']
  ])('%#: %s', (each, kind) => {
    const { tables, reading } = read(each);
    expect(tables).toBeNull();
    expect(reading.troubles).toMatchObject([{ kind, cost: 'file' }]);
    expectWhole(reading, 0);
  });

  test('the missing tables are named', () => {
    expect(read(files({ 'events.csv': null, 'cases.csv': null })).reading.troubles[0]?.value).toBe(
      'events, cases'
    );
  });
});

test('never throws, and accounts for every row, whatever the tables are', () => {
  const csv = fc.oneof(
    fc.string(),
    fc.constantFrom(texts.domains, texts.addresses, texts.sources),
    fc.array(fc.string()).map((lines) => `${texts.domains}${lines.join('\n')}`)
  );
  fc.assert(
    fc.property(csv, csv, fc.string(), (domains, sources, described) => {
      const { account, troubles } = read(files({ 'domains.csv': domains, 'sources.csv': sources })).reading;
      expect(account.read + account.setAside).toBe(account.rows);
      expect(troubles.some(({ cost }) => cost === 'row')).toBe(account.setAside > 0);
      expectWhole(read(files({ 'datapackage.json': described })).reading);
    }),
    { numRuns: 50 }
  );
});

test('a guard against formulas is taken back as it was put', () => {
  expect(['=1+1', '@x', "'=x", '-5', 'plain', "it's", "'"].map((text) => guard(text))).toEqual([
    "'=1+1",
    "'@x",
    "''=x",
    '-5',
    'plain',
    "it's",
    "'"
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."'’=+-@\ta1.") }), (text) => {
      expect(unguard(guard(text))).toBe(text);
      expect(unguard(guard(text, '’'))).toBe(text);
    })
  );
});
