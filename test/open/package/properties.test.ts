import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#lib/load/open/clean.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { CONFIDENCES, RELATIONS } from '#lib/model/country-report.ts';
import { finding } from '../findings.ts';
import { asWritten, gathered, leftOf, ownOf, published, readBack } from './written.ts';

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const listed = [
  ...published.domains.filter(({ status }) => status !== 'listed').map(({ domain }) => domain),
  ...published.domains.slice(0, 5).map(({ domain }) => domain)
];
const PIECES = [
  '=1+1',
  '’@x',
  "l'",
  '"',
  '«',
  '»',
  ' :',
  ' ?',
  '1 000 %',
  ';',
  ',',
  '\n',
  'evil.example',
  'www.evil.example.',
  'HTTPS://Evil.example/x',
  '+33 6 12 34 56 78',
  '0612345678',
  '555-123-4567',
  '192.0.2.1',
  'https://news.example/a',
  '公司',
  '<script>'
];
/** Texts as the readers give them: they have taken out what no one sees. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => cleanText(parts.join(' ')))
  .filter((said) => said !== '');
const date = fc.oneof(
  fc.constantFrom('2020', '2021-07', '9999-01-01'),
  fc
    .date({ min: new Date('2010-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))
);
const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({
      domain: some(
        fc.constantFrom('evil.example', 'b.example', '555-123-4567.example', '_x.example', ...listed)
      ),
      address: some(
        fc.constantFrom('192.0.2.1', '192.0.2.2', '2001:db8::1', published.addresses[0]?.address ?? '')
      ),
      asn: some(fc.constantFrom(9009, 4200000001, 1)),
      provider: some(fc.oneof(text, fc.constantFrom(...published.providers.map(({ name }) => name)))),
      country: some(fc.constantFrom('HUN', 'DEU', 'ATA')),
      from: some(date),
      to: some(date),
      relation: some(fc.constantFrom(...RELATIONS)),
      confidence: some(fc.constantFrom(...CONFIDENCES)),
      source: some(fc.oneof(text, fc.constantFrom('https://evil.example/x', 'https://news.example/a'))),
      title: some(text),
      note: some(text),
      file: fc.oneof(fc.constantFrom('mine.csv', 'a b.zip/c.csv'), text)
    })
    .map(({ file, ...says }) => finding({ ...says, spot: { file, row: 2, column: null, object: null } })),
  { maxLength: 12 }
);
const day = some(fc.constantFrom('2021-07-18', '2020-01-01'));

test(
  'whatever the files say, the package passes the check and comes back as it was written',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(findings, day, (said, published) => {
        const own = ownOf(said, published);
        expect(readBack(own)).toEqual({ tables: asWritten(own), problems: [] });
      }),
      { numRuns: 60 }
    );
  }
);

test('every row is written or counted as left out', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(findings, day, (said, published) => {
      const { tables: before } = gathered(said);
      const own = ownOf(said, published);
      const left = leftOf(own);
      const sum = (...reasons: (keyof typeof left)[]) =>
        reasons.reduce((all, reason) => all + (left[reason] ?? 0), 0);
      const { en } = own.tables;
      expect(en.domains.length + sum('domain_no_day', 'domain_form', 'address_alone')).toBe(
        before.domains.length
      );
      // What is said of an address by itself is counted with it.
      const alone = new Set(
        before.domains.map(({ domain }) => domain).filter((name) => /:|^[\d.]+$/.test(name))
      );
      expect(
        en.addresses.length +
          sum('address_none', 'address_ipv6', 'address_no_month', 'address_of_left', 'address_not_host')
      ).toBe(before.addresses.filter(({ domain }) => !alone.has(domain)).length);
      expect(
        en.events.length +
          en.country_reports.length +
          sum('report_no_day', 'report_no_point', 'dates_reversed', 'no_title')
      ).toBe(before.events.length + before.country_reports.length);
    }),
    { numRuns: 60 }
  );
});

test('the gathered tables are left as they were', () => {
  fc.assert(
    fc.property(findings, (said) => {
      const before = gathered(said);
      const copy = structuredClone(before.tables);
      ownOf(said);
      expect(before.tables).toEqual(copy);
    }),
    { numRuns: 20 }
  );
});
