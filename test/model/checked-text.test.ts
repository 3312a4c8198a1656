import { describe, expect, test } from 'vitest';
import { DOTTED, PHONE } from '#lib/model/checked-text.ts';

// Numbers that are set aside for films and books: nobody can be called under them.
describe('a telephone number is found, whole, before it is published', () => {
  test.each([
    '+33 6 39 98 00 01',
    '+33639980001',
    '+44 7700 900123',
    '+44.7700.900123',
    '+44 (20) 7946-0000',
    '+1 (202) 555-0143',
    '+1(202)5550143',
    '+1-202-555-0143',
    '+99 1234567',
    '06 39 98 00 01',
    '06.39.98.00.01',
    '06-39-98-00-01',
    '0639980001',
    '202-555-0143',
    '202.555.0143',
    '202 555 0143',
    '(202) 555-0143',
    '(202) 555 0143'
  ])('%s', (number) => {
    expect(PHONE.exec(number)?.[0]).toBe(number);
    expect(PHONE.exec(`Call ${number}, or write.`)?.[0]).toBe(number);
  });
});

describe('what only looks a little like one may be published', () => {
  test.each([
    ['a year', '2021'],
    ['an amount', '50,000 numbers, 1 000 000 of them'],
    ['a rise', '+1 000 000'],
    ['a day', '2021-07-18'],
    ['days', '2016-2018-2021'],
    ['an address', '192.0.2.143'],
    ['a network', 'AS64500'],
    ['a hole', 'CVE-2021-30860'],
    ['a version', '2026-11-24-1a2b3c4d'],
    ['a path', 'https://example.org/202-555-0143'],
    ['a part of a longer number', '1202-555-0143'],
    ['a part of a longer one at its end', '202-555-01435'],
    ['a part of a name', 'x-202-555-0143'],
    ['a part of a decimal', '3.0639980001'],
    ['too few digits', '06 39 98 00'],
    ['too many digits', '063998000123'],
    ['an identifier', '0639980001abc']
  ])('%s: %s', (_, text) => expect(PHONE.exec(text)).toBeNull());
});

test.each([
  ['see evil.example/x', ['evil.example']],
  [
    'a-b.sub-c.evil.example and free247_downloads.test.',
    ['a-b.sub-c.evil.example', 'free247_downloads.test']
  ],
  ['No dot within a word. And so on … ', null]
])('what a program could make a link of is found whole in “%s”', (text, found) =>
  expect(text.match(DOTTED)).toEqual(found)
);
