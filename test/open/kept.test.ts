import { describe, expect, test } from 'vitest';
import type { Import } from '#lib/open/imports.ts';
import { newKey } from '#lib/open/imports.ts';
import { bytesText, entryOf, keptOf, openedAgain, whyOf } from '#lib/open/kept.ts';
import { file } from './shelf.ts';

const SOUND = { version: 1, name: 'x', source: new Blob([]), parts: null, choice: null, corrections: [] };

describe('a kept file', () => {
  test('is opened again as it was: source, parts, what was said of its columns, corrections', () => {
    const corrections: Import['corrections'] = [
      { row: 3, column: 1, value: '192.0.2.1', was: '1.2.3', delimiter: ',' }
    ];
    const parts = [{ name: 'a/x.csv', source: new Blob(['x']) }];
    const choice: Import['choice'] = {
      delimiter: ',',
      header: true,
      mapping: { roles: ['domain', 'address'], dates: { order: 'ymd', sure: true } }
    };
    const made = file('k1', 'mine.csv', { parts, choice, corrections });
    expect(openedAgain('k1', keptOf(made))).toEqual({
      key: 'k1',
      name: 'mine.csv',
      source: made.source,
      parts,
      choice,
      corrections
    });
  });

  test('has nothing of what was read from it: the sample of its table stays out', () => {
    const table = { delimiter: ',' as const, header: true, columns: ['a'], sample: [['secret']] };
    const mapping = { roles: ['domain' as const], dates: { order: 'ymd' as const, sure: true } };
    const { choice } = keptOf(file('k', 'a.csv', { choice: { ...table, mapping } as Import['choice'] }));
    expect(Object.keys(choice ?? {})).toEqual(['delimiter', 'header', 'mapping']);
  });

  test.each([
    null,
    7,
    'text',
    {},
    { version: 2, name: 'x', source: new Blob([]) },
    { version: 1, name: 'x' },
    { ...SOUND, parts: [null] },
    { ...SOUND, choice: { delimiter: ',', header: true, mapping: null } },
    {
      ...SOUND,
      choice: { delimiter: '#', header: true, mapping: { roles: [], dates: { order: 'ymd', sure: true } } }
    },
    { ...SOUND, corrections: [{ row: 'x' }] }
  ])('that nobody here wrote (%j) is not opened, and can be listed and deleted all the same', (value) => {
    expect(openedAgain('k', value)).toBeNull();
    expect(entryOf('k', value)).toEqual({ key: 'k', name: 'k', size: 0 });
  });

  test('is as large as all its parts', () => {
    const parts = [new Blob(['12']), new Blob(['345'])].map((source, at) => ({ name: `${at}`, source }));
    expect(entryOf('k', keptOf(file('k', 'folder', { source: new Blob([]), parts }))).size).toBe(5);
  });
});

test('keys stand in the order of their time, and no two are the same', () => {
  const keys = Array.from({ length: 50 }, (_, at) => newKey(at + 1));
  expect([...keys].sort()).toEqual(keys);
  expect(new Set([...keys, newKey(1)]).size).toBe(51);
});

test.each([
  [0, '0 bytes', '0 octet'],
  [512, '512 bytes', '512 octets'],
  [1234, '1.2 kB', '1,2 ko'],
  [999_499, '999 kB', '999 ko'],
  [999_999, '1 MB', '1 Mo'],
  [12_345_678, '12.3 MB', '12,3 Mo'],
  [123_456_789, '123 MB', '123 Mo'],
  [2_500_000_000, '2.5 GB', '2,5 Go']
])('%d bytes are said as a reader says it', (bytes, en, fr) => {
  expect(bytesText(bytes, 'en')).toBe(en);
  expect(bytesText(bytes, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(fr);
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'SecurityError'), 'denied'],
  [new DOMException('', 'InvalidStateError'), 'denied'],
  [new ReferenceError('indexedDB is not defined'), 'none'],
  [new TypeError('null has no open'), 'none'],
  [new DOMException('', 'NotFoundError'), 'unreadable'],
  [new DOMException('', 'DataCloneError'), 'unreadable'],
  [new DOMException('', 'UnknownError'), 'failed'],
  [null, 'failed'],
  ['text', 'failed']
])('what a browser throws (%s) has a reason', (error, why) => {
  expect(whyOf(error)).toBe(why);
});
