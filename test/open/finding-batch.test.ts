import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, sniff } from '#lib/load/open/csv.ts';
import { readList } from '#lib/load/open/list.ts';
import type { Finding } from '#lib/load/open/types.ts';
import { CONFIDENCES, RELATIONS } from '#lib/model/country-report.ts';
import { FindingPacker, FindingUnpacker } from '#lib/open/finding-batch.ts';

const text = fc.option(fc.string({ unit: 'binary', maxLength: 12 }));
const finding: fc.Arbitrary<Finding> = fc.record({
  spot: fc.record({ file: fc.string(), row: fc.option(fc.nat()), column: text, object: text }),
  domain: text,
  address: text,
  asn: fc.option(fc.nat(2 ** 31 - 1).map((half) => half * 2 + 1)),
  provider: text,
  country: text,
  from: text,
  to: text,
  relation: fc.option(fc.constantFrom(...RELATIONS)),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  source: text,
  title: text,
  note: text
});

test('findings come out of a worker as they went in, batch after batch', () => {
  fc.assert(
    fc.property(fc.array(fc.array(finding)), (batches) => {
      const [packer, unpacker] = [new FindingPacker(), new FindingUnpacker()];
      // As it crosses: nothing of the one side is left on the other.
      const out = batches.map((batch) => unpacker.unpack(structuredClone(packer.pack(batch))));
      expect(out).toEqual(batches);
    })
  );
});

test('a text that repeats is sent once', () => {
  const packer = new FindingPacker();
  const all = Array.from({ length: 3 }, (_, row): Finding => {
    const none = { from: null, to: null, relation: null, confidence: null, source: null };
    return {
      spot: { file: 'a.csv', row, column: 'domain', object: null },
      ...none,
      domain: `${row}.example`,
      address: null,
      asn: null,
      provider: 'Host',
      country: 'MEX',
      title: null,
      note: null
    };
  });
  expect(packer.pack(all).shared).toEqual(['Host', 'MEX', 'a.csv', 'domain']);
  expect(packer.pack(all)).toMatchObject({ shared: [], own: ['0.example', '1.example', '2.example'] });
});

test('what is handed over while a file is read, and what is left at its end, is all of it in order', async () => {
  const rows = 9000;
  const table = `domain,note\n${Array.from({ length: rows }, (_, row) => `d${row}.example,n`).join('\n')}`;
  const list = Array.from({ length: rows }, (_, row) => `d${row}.example`).join('\n');
  const handed: Finding[][] = [];
  const options = { file: 'x', onFindings: (findings: Finding[]) => void handed.push(findings) };
  for (const read of [
    () => readCsv(table, { ...options, ...sniff(table.slice(0, 500), {}) }),
    () => readList(list, options)
  ]) {
    handed.length = 0;
    const { findings, account, troubles } = await read();
    expect(handed.length).toBeGreaterThan(1);
    expect([...handed.flat(), ...findings].map(({ domain }) => domain)).toEqual(
      Array.from({ length: rows }, (_, row) => `d${row}.example`)
    );
    expect(account).toEqual({ rows, read: rows, setAside: 0, silent: 0 });
    expect(troubles).toEqual([]);
  }
});
