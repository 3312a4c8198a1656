import { describe, expect, test } from 'vitest';
import { bareNumbers } from '#lib/story/facts.ts';
import { fill, parseParagraph, SENTENCE_END } from '#lib/story/text.ts';

test('a paragraph is read as sentences, each with what it rests on', () => {
  const { sentences, unread } = parseParagraph(
    'NSO denied it. [[event:nso-denial claim:nso-denial]] And then? [[-]]'
  );
  expect(unread).toEqual([]);
  expect(sentences).toEqual([
    {
      text: 'NSO denied it.',
      marks: [
        { kind: 'event', id: 'nso-denial' },
        { kind: 'claim', id: 'nso-denial' }
      ]
    },
    { text: 'And then?', marks: [] }
  ]);
});

describe('what cannot be read is told, so that no sentence loses its source in silence', () => {
  test.each([
    ['Nobody says from where.', ['Nobody says from where.']],
    ['A kind that is none. [[rumour:x]]', ['rumour:x']],
    ['No id. [[event:]]', ['event:']],
    ['Both. [[- event:x]]', ['-']],
    ['Nothing inside. [[]]', ['[[]]']],
    ['[[event:x]]', ['[[event:x]]']],
    ['Marked. [[event:x]] The rest.', ['The rest.']]
  ])('%s', (paragraph, expected) => {
    expect(parseParagraph(paragraph).unread).toEqual(expected);
  });
});

test('a defanged domain is no mark', () => {
  expect(parseParagraph('It was bad[.]example. [[event:x]]').sentences[0]?.text).toBe(
    'It was bad[.]example.'
  );
});

test.each([
  ['One. Two.', true],
  ['Un numéro\u202f? Oui.', true],
  ['He said “no.” She did not.', true],
  ['iOS 14.6 was the latest.', false],
  ['It led to bad[.]example when it opened.', false],
  ['In the case of K. Smith nothing is known.', false]
])('where a sentence ends: %s', (text, ends) => {
  expect(SENTENCE_END.test(text)).toBe(ends);
});

test.each([
  ['1,091 addresses on 2016-08-01', ['1091', '2016', '8', '1']],
  ['1\u202f091 adresses, 50\u00a0000 numéros', ['1091', '50000']],
  ['iOS 14.6', ['14.6']]
])('numbers are found however they are written: %s', (text, numbers) => {
  expect(bareNumbers(text)).toEqual(numbers);
});

test('figures of the tables are put in, unknown ones stay to be seen', () => {
  expect(fill('{gen4} names, {none}', new Map([['gen4', '688']]))).toBe('688 names, {none}');
});
