import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIMITERS, readCsv, ROLES, sniff, type Mapping } from '#lib/load/open/csv.ts';
import { DATE_ORDERS } from '#lib/load/open/dates.ts';
import { listOf } from '#lib/load/open/list.ts';
import { readNetworks } from '#lib/load/open/networks.ts';
import { expectAccounted } from './reading.ts';

/** Anything, and anything that looks like a table. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(',', ';', '"', '\n', '\r', '\t', '#', ' ', 'a', '.', '1', '\0', '\ud800'),
    maxLength: 200
  }),
  fc
    .array(
      fc.array(
        fc.constantFrom(
          'domain',
          'a.example',
          '192.0.2.1',
          'md5',
          '2016',
          '31/02/2019',
          'MEX',
          'NA',
          '"',
          'x y',
          '',
          'type',
          '10.0.0.0/8'
        ),
        { maxLength: 5 }
      )
    )
    .map((rows) => rows.map((cells) => cells.join(',')).join('\n'))
);

const mapping: fc.Arbitrary<Mapping> = fc.record({
  roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 6 }),
  dates: fc.record({ order: fc.constantFrom(...DATE_ORDERS), sure: fc.boolean() })
});

/** Rows that are wrong in ways that must cost nobody else anything. */
const bad = fc.constantFrom(
  'no domain at all,2016,x',
  '"never closed,2016,x',
  'x,"never closed',
  'one,two,three,four',
  'just one',
  '',
  ',,',
  '\u0000\u001b[31m,,',
  'evil..example,2016,x'
);

describe('every reader', () => {
  test('of tables never throws, and accounts for every row, as guessed or as mapped by hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        mapping,
        fc.constantFrom(...DELIMITERS),
        fc.boolean(),
        async (input, roles, delimiter, header) => {
          expectAccounted(await readCsv(input, { file: 'a', ...sniff(input) }));
          const before = structuredClone(roles);
          expectAccounted(await readCsv(input, { file: 'a', mapping: roles, delimiter, header }));
          expect(roles).toEqual(before);
        }
      )
    );
  });

  test('of tables never loses a good row among bad ones', async () => {
    const mixed = fc.array(
      fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: bad }),
      { maxLength: 30 }
    );
    const quoted = fc.boolean();
    await fc.assert(
      fc.asyncProperty(mixed, quoted, async (rows, quotes) => {
        const good: string[] = [];
        const lines = rows.map((row, at) => {
          if (row !== null) return row;
          good.push(`good${at}.example`);
          return quotes ? `"good${at}.example","2016","a ""note"", or so"` : `good${at}.example,2016,a note`;
        });
        const reading = await readCsv(`domain,date,note\n${lines.join('\n')}`, {
          file: 'a',
          delimiter: ',',
          header: true,
          mapping: { roles: ['domain', 'date', 'note'], dates: { order: 'ymd', sure: true } }
        });
        expect(reading.findings.map(({ domain }) => domain)).toEqual(good);
        expectAccounted(reading);
      }),
      { numRuns: 300 }
    );
  });

  test('of lists never throws, accounts for every line, and never loses a good one', () => {
    fc.assert(fc.property(text, (input) => expectAccounted(listOf(input, 'a'))));
    const line = fc.string({ unit: 'binary' }).filter((each) => !/[\r\n]/.test(each));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const { findings } = listOf(lines.flatMap((each, at) => [each, `good${at}.test`]).join('\n'), 'a');
        const good = findings
          .map(({ domain }) => domain)
          .filter((domain) => /^good\d+\.test$/.test(domain ?? ''));
        expect(good).toEqual(lines.map((_, at) => `good${at}.test`));
      })
    );
  });

  test('of networks never throws, and accounts for every row', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const { account, troubles } = await readNetworks(input, { file: 'a' });
        expect(account.read + account.setAside + account.silent).toBe(account.rows);
        expect(troubles.filter(({ cost }) => cost === 'row')).toHaveLength(account.setAside);
      })
    );
  });
});
