import { expect, test } from 'vitest';
import type { Answer } from '#lib/classroom/answers.ts';
import { judge, numberIn } from '#lib/classroom/judge.ts';

test.each([
  ['15000', 15000],
  ['15,000', 15000],
  ['15 000', 15000],
  ['15\u202f000', 15000],
  ['15\u00a0000', 15000],
  ['15.000', 15000],
  ['15’000', 15000],
  ['  45 countries', 45],
  ['about 1,014 domains', 1014],
  ['0', 0],
  ['forty-five', null],
  ['45 or 46', null],
  ['1, 2', null]
])('the number in “%s”', (typed, expected) => {
  expect(numberIn(typed)).toBe(expected);
});

const number: Answer = { kind: 'number', value: 1014 };
const names: Answer = {
  kind: 'names',
  names: [
    { shown: 'Netherlands', accepted: ['Netherlands', 'Pays-Bas', 'NLD', 'NL'] },
    { shown: 'Azerbaijan', accepted: ['Azerbaijan', 'Azerbaïdjan', 'AZE', 'AZ'] },
    { shown: 'M247', accepted: ['M247', 'M247 Ltd'] }
  ]
};

test.each([
  ['1,014', number, 'right'],
  ['1 014', number, 'right'],
  ['1015', number, 'wrong'],
  ['many', number, 'unread'],
  ['   ', number, 'empty'],
  ['the netherlands', names, 'right'],
  ['Les Pays-Bas', names, 'right'],
  ['pays bas', names, 'right'],
  ['Netherland', names, 'right'],
  ['AZERBAIDJAN', names, 'right'],
  ['l’Azerbaïdjan', names, 'right'],
  ['m247', names, 'right'],
  ['M248', names, 'wrong'],
  ['Niger', names, 'wrong'],
  ['', names, 'empty']
] as const)('“%s” is judged', (typed, answer, verdict) => {
  expect(judge(typed, answer)).toBe(verdict);
});

test('a neighbour of a name is not that name', () => {
  const austria: Answer = { kind: 'names', names: [{ shown: 'Austria', accepted: ['Austria'] }] };
  expect(judge('Australia', austria)).toBe('wrong');
});
