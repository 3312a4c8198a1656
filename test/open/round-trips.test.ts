import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFlatCsv } from '#lib/export/flat-csv.ts';
import { stixBundle } from '#lib/export/stix.ts';
import { cleanText } from '#lib/load/open/clean.ts';
import { isNothing } from '#lib/load/open/row-values.ts';
import { readStix } from '#lib/load/open/stix.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { CONFIDENCES, RELATIONS } from '#lib/model/country-report.ts';
import { gather } from '#lib/open/gather.ts';
import { readTable } from '../load/open/reading.ts';
import { realTables } from '../helpers/real.ts';
import { contextOf, finding } from './findings.ts';

const published = await realTables();
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const domain = fc.integer({ min: 0, max: 40 }).map((number) => `host${number}.example`);
const address = fc.oneof(
  fc.integer({ min: 1, max: 254 }).map((number) => `198.51.100.${number}`),
  fc.integer({ min: 1, max: 9 }).map((number) => `2001:db8::${number}`)
);
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(day, day).map((days) => days.sort());
const country = fc.constantFrom('HUN', 'DEU', 'MEX', 'ATG', 'NAM');
/** Texts as a reader gives them; «n/a» and the like are nothing to a table. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        "'=x",
        '+1',
        '-',
        '@SUM(A1)',
        ',',
        ';',
        '"',
        '\n',
        '\r\n',
        '\t',
        "l'",
        '«',
        '’=',
        '\u202e'
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 })
    ),
    { minLength: 1, maxLength: 5 }
  )
  .map((parts) => cleanText(parts.join('')))
  .filter((said) => !isNothing(said) && said === cleanText(said));

const withoutSpot = ({ spot: _, ...says }: Finding) => says;
/** Line ends of any system are one to the reader of tables. */
const onLines = (findings: readonly Finding[]) =>
  findings.map((row) =>
    Object.fromEntries(
      Object.entries(withoutSpot(row)).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
      ])
    )
  );

test('findings → findings.csv → the same findings, whatever their texts', { timeout: 60_000 }, async () => {
  const one = fc
    .record({
      host: fc.oneof(
        fc.record({ domain, address: some(address) }),
        fc.record({ domain: fc.constant(null), address })
      ),
      days: some(span),
      isMonth: fc.boolean(),
      asn: some(fc.integer({ min: 1, max: 4294967295 })),
      country: some(country),
      relation: some(fc.constantFrom(...RELATIONS)),
      confidence: some(fc.constantFrom(...CONFIDENCES)),
      provider: some(text),
      source: some(text),
      title: some(text),
      note: some(text)
    })
    .map(({ host, days, isMonth, ...says }) => {
      const [from = null, to = null] = (days ?? []).map((each) => each.slice(0, isMonth ? 7 : 10));
      return finding({ ...host, ...says, from, to });
    });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 20 }), async (findings) => {
      const reading = await readTable(toFlatCsv(findings));
      expect(reading.findings.map(withoutSpot)).toEqual(onLines(findings));
      expect(reading.account).toMatchObject({ setAside: 0, silent: 0 });
    }),
    { numRuns: 100 }
  );
});

test('findings → STIX → the same hosts, days, countries and networks', { timeout: 60_000 }, () => {
  const one = fc.record({
    hasDomain: fc.boolean(),
    address,
    asn: some(fc.constantFrom(9009, 4200000001)),
    country: some(country),
    days: some(span)
  });
  // STIX dates and places hosts, not a domain at an address: where one domain has two, their days would be shared.
  const rows = fc.uniqueArray(one, { minLength: 1, maxLength: 20, selector: (row) => row.address });
  fc.assert(
    fc.property(rows, (all) => {
      const findings = all.map(({ days, hasDomain, ...says }, at) =>
        finding({
          ...says,
          domain: hasDomain ? `host${at}.example` : null,
          from: days?.[0] ?? null,
          to: days?.[1] ?? null
        })
      );
      const { tables } = gather(findings, {
        ...contextOf(published),
        countryOf: (iso3) =>
          published.countries.find((row) => row.iso3 === iso3) ?? {
            iso3,
            iso2: iso3 === 'ATG' ? 'AG' : 'NA',
            numeric: '000',
            lon: 0,
            lat: 0,
            source_ids: []
          }
      });
      const bundle: unknown = JSON.parse(JSON.stringify(stixBundle(tables, '2026-11-30')));
      const read = readStix(bundle, 'a.json');
      expect(read.troubles.filter(({ cost }) => cost !== 'note')).toEqual([]);
      const said = (each: readonly Finding[]) =>
        new Set(
          each
            .filter((row) => row.address !== null)
            .map((row) => [row.domain, row.address, row.asn, row.country, row.from, row.to].join(' '))
        );
      expect(said(read.findings)).toEqual(said(findings));
    }),
    { numRuns: 100 }
  );
});
