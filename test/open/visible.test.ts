import { expect, test } from 'vitest';
import type { Trouble } from '#lib/load/open/types.ts';
import { grouped, troublesCsv } from '#lib/open/trouble-words.ts';
import { visible } from '#lib/open/visible.ts';

test.each([
  ['evil.example', 'evil.example'],
  ['Bücher, «Жук», 書', 'Bücher, «Жук», 書'],
  ['evil\u202egnp.exe', 'evil‹U+202E›gnp.exe'],
  ['a\u0000b\tc\r\n', 'a␀b⇥c␍⏎'],
  ['\u001b[31mred', '␛[31mred'],
  ['\ud800', '‹U+D800›'],
  ['zero\u200bwidth', 'zero‹U+200B›width'],
  ['👩', '👩']
])('what hides in %j is seen', (value, shown) => {
  expect(visible(value)).toBe(shown);
});

const trouble = (kind: string, cost: Trouble['cost'], value: string | null = null): Trouble => ({
  kind,
  cost,
  value,
  spot: { file: 'mine.csv', row: 3, column: 'ip', object: null }
});

test('what cost most stands first, then what came most often', () => {
  const groups = grouped([
    trouble('a', 'note'),
    trouble('b', 'row'),
    trouble('c', 'note'),
    trouble('c', 'note')
  ]);
  expect(groups.map(({ kind, troubles }) => [kind, troubles.length])).toEqual([
    ['b', 1],
    ['c', 2],
    ['a', 1]
  ]);
});

test('no spreadsheet runs what a report of problems repeats', () => {
  const text = troublesCsv([trouble('domain_unread', 'cell', '=HYPERLINK("https://evil.example")')]);
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});
