import { describe, expect, test } from 'vitest';
import { sniff } from '#lib/load/open/csv.ts';
import type { Trouble } from '#lib/load/open/types.ts';
import { startOf, targetOf } from '#lib/open/correctable.ts';

const TEXT = 'domain,ip,note\nevil\u202e.example,"1.2.3",a\u200dن\u202eb\nlost,"open\nx,,y,z\n';
const table = sniff(TEXT);
const { roles } = table.mapping;
const trouble = (kind: string, row: number | null, column: string | null, cost: Trouble['cost'] = 'cell') => {
  return { kind, cost, spot: { file: 'a', row, column, object: null } };
};

describe('what can be corrected in place', () => {
  test.each([
    ['a cell, by its place', trouble('address_unread', 2, 'ip'), { row: 2, column: 1, delimiter: ',' }],
    ['a row', trouble('row_long', 4, null, 'row'), { row: 4, column: null, delimiter: ',' }],
    [
      'a row, where another cell may be wrong',
      trouble('type_unknown', 2, 'ip'),
      { row: 2, column: null, delimiter: ',' }
    ],
    ['not a whole file', trouble('empty', null, null, 'file'), null],
    ['not a note on the file', trouble('date_order_dmy', null, null, 'note'), null],
    ['not the names of columns', trouble('column_twice', 1, 'ip', 'note'), null]
  ])('is %s', (_, each, target) => {
    expect(targetOf(each, 'csv', table)).toEqual(target);
  });

  test('is a line of a list, and nothing of JSON, XML or networks', () => {
    const line = trouble('line_unread', 7, null, 'row');
    expect(targetOf(line, 'list', null)).toEqual({ row: 7, column: null, delimiter: null });
    for (const format of ['stix', 'misp', 'gexf', 'package', 'networks', null] as const)
      expect(targetOf(line, format, table)).toBeNull();
  });
});

describe('a field begins with', () => {
  const start = (
    row: number,
    column: number | null,
    corrections: Parameters<typeof startOf>[2]['corrections'] = []
  ) => startOf(new Blob([TEXT]), { row, column, delimiter: ',' }, { corrections, roles });

  test('what was read: without what hides, but with the joiners that a text needs', async () => {
    expect(await start(2, 0)).toEqual({ value: 'evil.example', was: 'evil\u202e.example' });
    expect(await start(2, 2)).toMatchObject({ value: 'a\u200dنb' });
  });

  test('a row that is cut right, where it was not', async () => {
    expect(await start(3, null)).toMatchObject({ value: 'lost,open' });
    expect(await start(4, null)).toMatchObject({ value: 'x,,y,z' });
  });

  test('what was written there before', async () => {
    const before = { row: 2, column: 1, value: '192.0.2', was: '1.2.3', delimiter: ',' as const };
    expect(await start(2, 1, [before])).toEqual({ value: '192.0.2', was: '192.0.2' });
  });

  test('a line of a list as it is', async () => {
    const source = new Blob(['a.example\r\n\u200bb .example # why\r\n']);
    const at = { row: 2, column: null, delimiter: null };
    expect(await startOf(source, at, { corrections: [], roles: [] })).toMatchObject({
      value: 'b .example # why'
    });
  });

  test('nothing, where it is too long, not there, or the file went away', async () => {
    const at = { row: 1, column: null, delimiter: null };
    const now = { corrections: [], roles: [] };
    expect(await startOf(new Blob(['x'.repeat(6000)]), at, now)).toBe('too_long');
    expect(await start(99, 0)).toBe('gone');
    const gone = {
      slice: () => gone,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError'))
    };
    expect(await startOf(gone as unknown as Blob, at, now)).toBe('gone');
  });
});
