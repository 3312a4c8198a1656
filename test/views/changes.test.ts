import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, compose, countKinds, kindOf, type CellTable } from '#lib/views/changes.ts';

const table = (rows: CellTable['rows'], name = 'domains'): CellTable => ({ name, key: 'domain', rows });
const row = (domain: string, status = 'listed', source_ids = 'a') => ({ domain, status, source_ids });

describe('between two versions', () => {
  const [change, ...others] = changesBetween(
    [table([row('kept.test'), row('gone.test'), row('left.test'), row('cited.test')])],
    [
      table([
        row('kept.test'),
        row('left.test', 'withdrawn'),
        row('cited.test', 'listed', 'b;a'),
        row('new.test')
      ])
    ]
  );

  test('only what differs is there, row by row in the order of the keys', () => {
    expect(others).toEqual([]);
    expect(change?.rows).toEqual([
      { key: 'cited.test', cells: { source_ids: ['a', 'b;a'] } },
      {
        key: 'gone.test',
        cells: { domain: ['gone.test', null], status: ['listed', null], source_ids: ['a', null] }
      },
      { key: 'left.test', cells: { status: ['listed', 'withdrawn'] } },
      {
        key: 'new.test',
        cells: { domain: [null, 'new.test'], status: [null, 'listed'], source_ids: [null, 'a'] }
      }
    ]);
  });

  test('each row is added, corrected, withdrawn or removed', () => {
    expect(change?.rows.map((each) => kindOf(each, change.key))).toEqual([
      'corrected',
      'removed',
      'withdrawn',
      'added'
    ]);
    expect(change && countKinds(change)).toEqual({ added: 1, corrected: 1, withdrawn: 1, removed: 1 });
  });

  test('the same tables, in whatever order, differ in nothing', () => {
    const rows = [row('a.test'), row('b.test')];
    expect(changesBetween([table(rows)], [table(rows.toReversed())])).toEqual([]);
  });

  test('a table and a column that came later are told, and change no row into a new one', () => {
    const before = [table([{ domain: 'a.test' }])];
    const after = [table([row('a.test')]), { ...table([]), name: 'empty' }];
    const [first] = changesBetween(before, after);
    expect(first?.rows).toEqual([
      { key: 'a.test', cells: { status: [null, 'listed'], source_ids: [null, 'a'] } }
    ]);
    expect(first && countKinds(first)).toMatchObject({ added: 0, corrected: 1 });
  });
});

const rows = fc.uniqueArray(
  fc.record({
    domain: fc.constantFrom('a', 'b', 'c', 'd'),
    status: fc.constantFrom('listed', 'withdrawn', ''),
    source_ids: fc.constantFrom('x', 'y', '')
  }),
  { selector: (each) => each.domain }
);
const version = fc.tuple(rows, rows).map(([one, two]) => [table(one), table(two, 'other')]);
const sorted = (changes: ReturnType<typeof changesBetween>) =>
  changes.toSorted((a, b) => (a.table < b.table ? -1 : 1));

test('two steps, one after the other, are the step from the first to the last', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(sorted(compose(changesBetween(a, b), changesBetween(b, c)))).toEqual(
        sorted(changesBetween(a, c))
      );
    })
  );
});
