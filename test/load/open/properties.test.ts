import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#lib/load/open/bytes.ts';
import { readCsv, sniff, type CsvOptions } from '#lib/load/open/csv.ts';
import { listOf } from '#lib/load/open/list.ts';
import { readNetworks } from '#lib/load/open/networks.ts';
import { recognise } from '#lib/load/open/recognise.ts';
import type { Reading } from '#lib/load/open/types.ts';

const PIECES = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '#',
  '\0',
  '\ud800',
  '\u202e',
  '\u001b[31m',
  '<script>',
  '=1+1',
  'evil.example',
  'evil[.]example',
  'hxxps://a.example/x',
  '192.0.2.1',
  '2001:db8::1',
  '192.0.2.0/24',
  'domain',
  'date',
  'ip',
  'pays',
  '2019-05-03',
  '03/04/2019',
  'mai 2019',
  'Mexique',
  'MEX',
  'AS64500',
  'xn--bcher-kva.example',
  'bücher.example',
  '__proto__',
  'constructor',
  '{',
  '[',
  '}'
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Every row is one of three things, and a row that was set aside says why. */
function accounted({ account, troubles, findings }: Reading): void {
  expect(account.read + account.setAside + account.silent).toBe(account.rows);
  expect(findings.length).toBeGreaterThanOrEqual(account.read);
  const rows = new Set(troubles.filter(({ cost }) => cost === 'row').map(({ spot }) => spot.row));
  expect(rows.size).toBe(account.setAside);
}

async function table(content: string): Promise<Reading> {
  const { delimiter, header, mapping } = sniff(content);
  return readCsv(content, { file: 'x', delimiter, header, mapping });
}

test('no text makes a reader throw, and every line of it is accounted for', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const head = new TextEncoder().encode(content);
      recognise(head, content);
      accounted(listOf(content, 'x'));
      accounted(await table(content));
      const { account } = await readNetworks(content, { file: 'x' });
      expect(account.read + account.setAside + account.silent).toBe(account.rows);
    }),
    { numRuns: 150 }
  );
});

test('no bytes make the decoder throw, and pieces read like the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const before = bytes.slice();
      expect(typeof decode(bytes).text).toBe('string');
      expect(bytes).toEqual(before);
    })
  );
});

/** What a person has chosen, whatever the values look like. */
const AS_NAMED = {
  file: 'x',
  delimiter: ',',
  header: true,
  mapping: { roles: ['domain', 'date', 'note'], dates: { order: 'ymd', sure: true } }
} satisfies CsvOptions;

const good = fc.integer({ min: 0, max: 9999 }).map((number) => `host${number}.example`);
const bad = fc.constantFrom('not a host', '999.1.2.3', 'http://', '..', 'a b c', '');

test('a good line of a list is never lost among bad ones', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(good, bad), { maxLength: 40 }), (lines) => {
      const { findings } = listOf(lines.join('\n'), 'x');
      expect(findings.map(({ domain }) => domain)).toEqual(lines.filter((line) => line.startsWith('host')));
    })
  );
});

test('a good row of a table is never lost among bad ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(good, bad), { minLength: 1, maxLength: 40 }), async (hosts) => {
      const rows = hosts.map((host, at) => `${host},2019-05-${String((at % 28) + 1).padStart(2, '0')},note`);
      const reading = await readCsv(['domain,date,comment', ...rows].join('\n'), AS_NAMED);
      const found = reading.findings.map(({ domain }) => domain).filter((domain) => domain !== null);
      expect(found).toEqual(hosts.filter((host) => host.startsWith('host')));
      accounted(reading);
      expect(reading.account.rows).toBe(rows.length);
    })
  );
});
