import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCorrection, withoutCorrection, type Correction } from '#lib/load/open/corrections.ts';
import { readCsv, rowText, sniff, type Mapping } from '#lib/load/open/csv.ts';
import { cutRow } from '#lib/load/open/csv-rows.ts';
import { listOf, readList } from '#lib/load/open/list.ts';
import { lineAt, rowAt } from '#lib/load/open/row-at.ts';
import type { Reading } from '#lib/load/open/types.ts';
import { expectAccounted, kinds } from './reading.ts';

const cell = (row: number, column: number, value: string): Correction => {
  return { row, column, value, was: '', delimiter: ',' };
};
const whole = (row: number, value: string): Correction => {
  return { row, column: null, value, was: '', delimiter: ',' };
};
const line = (row: number, value: string): Correction => {
  return { row, column: null, value, was: '', delimiter: null };
};

const TABLE =
  'domain,ip,country\na.example,1.2.3,MEX\nno domain,192.0.2.2,Atlantis\nc.example,,x,y\nd.example,"open\n';
const read = (corrections: readonly Correction[], text = TABLE) =>
  readCsv(text, { file: 'a.csv', ...sniff(text), corrections });
const hosts = ({ findings }: Reading) => findings.map((each) => [each.spot.row, each.domain, each.address]);

describe('a table that is read with corrections', () => {
  test('has the written value in the place of a cell, and what was wrong with it is gone', async () => {
    const before = await read([]);
    expect(kinds(before)).toEqual([
      'address_unread',
      'domain_unread',
      'country_unread',
      'row_long',
      'quote_open'
    ]);
    const reading = await read([cell(2, 1, '192.0.2.1'), cell(3, 0, 'b[.]example'), cell(3, 2, 'Togo')]);
    expect(kinds(reading)).toEqual(['row_long', 'quote_open']);
    expect(hosts(reading)).toEqual([
      [2, 'a.example', '192.0.2.1'],
      [3, 'b.example', '192.0.2.2']
    ]);
    expectAccounted(reading);
  });

  test('has a written row in the place of one that could not be cut', async () => {
    const reading = await read([whole(4, 'c.example,,"x, y"'), whole(5, 'd.example,192.0.2.4,\nTogo')]);
    expect(kinds(reading)).toEqual(['address_unread', 'domain_unread', 'country_unread', 'country_unread']);
    expect(hosts(reading)).toEqual([
      [2, 'a.example', null],
      [3, null, '192.0.2.2'],
      [4, 'c.example', null],
      [5, 'd.example', '192.0.2.4']
    ]);
    expectAccounted(reading);
  });

  test('sets a row aside again that is written wrong again', async () => {
    const reading = await read([whole(5, 'd.example,"open again'), whole(4, 'one,two,three,four')]);
    expect(kinds(reading)).toContain('quote_open');
    expect(kinds(reading)).toContain('row_long');
    expectAccounted(reading);
  });

  test('keeps to its cells: what was written for another cut, a cell or a row that is not there changes nothing', async () => {
    const other = { ...cell(2, 1, '192.0.2.1'), delimiter: ';' as const };
    expect(await read([other, cell(2, 9, 'x'), cell(99, 0, 'x.example'), line(2, 'x.example')])).toEqual(
      await read([])
    );
  });

  test('keeps the names of its columns, whatever is written for their row', async () => {
    expect(await read([cell(1, 0, 'note'), whole(1, 'x')])).toEqual(await read([]));
  });
});

describe('a list that is read with corrections', () => {
  const LIST = '# mine\nfoo\na.example\nb .example\n';

  test('has the written line in the place of its own, which stays one line', async () => {
    const reading = await readList(LIST, { file: 'a', corrections: [line(4, 'b.example\nc.example')] });
    expect(hosts(reading)).toEqual([
      [3, 'a.example', null],
      [4, 'b.example', null],
      [4, 'c.example', null]
    ]);
    expectAccounted(reading);
  });

  test('reads the line below as before, also where the first one becomes a remark', async () => {
    const text = 'foo\ndomain\na.example';
    const [before, after] = [
      listOf(text, 'a'),
      await readList(text, { file: 'a', corrections: [line(1, '# x')] })
    ];
    expect(kinds(before)).toEqual(['line_no_dot', 'line_no_dot']);
    expect(kinds(after)).toEqual(['line_no_dot']);
    expect(after.troubles[0]?.spot.row).toBe(2);
  });
});

describe('a correction changes its own row and nothing else', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      'good.example',
      '192.0.2.1',
      'no host',
      '"',
      'a,b',
      '#',
      'domain',
      'x\ny',
      '2016',
      'MEX'
    ),
    fc.string({ unit: 'binary', maxLength: 20 })
  );
  const mapping: Mapping = {
    roles: ['domain', 'address', 'date', 'country'],
    dates: { order: 'ymd', sure: true }
  };
  const cells = fc.constantFrom(
    'a.example',
    '192.0.2.1',
    '2016',
    'MEX',
    '',
    'no host',
    '10.0.0.0/8',
    '1.2.3'
  );
  const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
  /** What is said of all rows but one. */
  const others = ({ findings, troubles }: Reading, row: number) => [
    findings.filter(({ spot }) => spot.row !== row),
    troubles.filter(({ spot }) => spot.row !== null && spot.row !== row)
  ];

  test('in a table, of a cell or of the whole row', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.nat(12),
        fc.option(fc.nat(5)),
        value,
        fc.boolean(),
        async (table, at, column, written, header) => {
          const text = table.map((row) => row.join(',')).join('\n');
          const options = { file: 'a', mapping, delimiter: ',' as const, header };
          const correction: Correction = { row: at + 1, column, value: written, was: '', delimiter: ',' };
          const before = await readCsv(text, options);
          const after = await readCsv(text, { ...options, corrections: [correction] });
          expect(others(after, at + 1)).toEqual(others(before, at + 1));
          expect(after.account.rows).toBe(before.account.rows);
          expectAccounted(after);
        }
      ),
      { numRuns: 300 }
    );
  });

  test('in a list', async () => {
    const lines = fc.array(
      fc.constantFrom(
        'a.example',
        '# x',
        '',
        'domain',
        'foo',
        'b .example',
        '192.0.2.0/24',
        '0.0.0.0 c.example'
      ),
      { minLength: 1, maxLength: 12 }
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(12), value, async (list, at, written) => {
        const text = list.join('\n');
        const before = await readList(text, { file: 'a' });
        const after = await readList(text, { file: 'a', corrections: [line(at + 1, written)] });
        expect(others(after, at + 1)).toEqual(others(before, at + 1));
        expect(after.account.rows).toBe(before.account.rows);
        expectAccounted(after);
      }),
      { numRuns: 300 }
    );
  });
});

describe('a list of corrections', () => {
  test('keeps one for each cell, in the order of the rows, and leaves the one it was made from as it is', () => {
    const first = [cell(3, 0, 'x')];
    const all = withCorrection(withCorrection(first, cell(2, 1, 'y')), { ...cell(3, 0, 'z'), was: 'x' });
    expect(all.map(({ row, column, value: written }) => [row, column, written])).toEqual([
      [2, 1, 'y'],
      [3, 0, 'z']
    ]);
    // Not what the correction before had put there.
    expect(all[1]?.was).toBe('');
    expect(first).toEqual([cell(3, 0, 'x')]);
    expect(withoutCorrection(all, cell(2, 1, ''))).toEqual([all[1]]);
  });

  test('has no cell under a row that was written after it', () => {
    expect(withCorrection([cell(3, 0, 'x'), cell(4, 0, 'x')], whole(3, 'a,b'))).toEqual([
      whole(3, 'a,b'),
      cell(4, 0, 'x')
    ]);
    expect(withCorrection([whole(3, 'a,b')], cell(3, 0, 'x'))).toHaveLength(2);
  });
});

describe('a row as it stands in the file', () => {
  test('is found in full, wherever the pieces end', async () => {
    const long = 'x'.repeat(70_000);
    const text = `domain,note\na.example,"one\ntwo"\nb.example,${long}\nlost,"open\nc.example,y`;
    for (const size of [1000, 7, text.length]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, at * size + size)
      );
      const at = (row: number) => rowAt(pieces, row, { delimiter: ',', width: 2 });
      expect((await at(2))?.cells).toEqual(['a.example', 'one\ntwo']);
      expect((await at(3))?.cells[1]).toHaveLength(70_000);
      expect(await at(4)).toEqual({ cells: ['lost', 'open'], fault: 'quote_open' });
      expect(await at(6)).toBeNull();
      expect(await lineAt(pieces, 3)).toBe('two"');
      expect(await lineAt(pieces, 6)).toBe('c.example,y');
      expect(await lineAt(pieces, 7)).toBeNull();
    }
  });

  test('written as a row is cut into the same cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é') }), { minLength: 2 }),
        (cells) => {
          expect(cutRow(rowText(cells, ','), ',')).toEqual({ cells, fault: null });
        }
      )
    );
  });
});
