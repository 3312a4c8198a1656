import { expect, test } from 'vitest';
import { piecesOf, placeNote } from '#lib/story/terms.ts';

test('a sentence is cut where its terms stand, and loses nothing', () => {
  const text = 'Spyware has a domain.';
  const pieces = piecesOf(text, [
    { at: 0, length: 7, term: 'spyware' },
    { at: 14, length: 6, term: 'domain' }
  ]);
  expect(pieces).toEqual([
    { text: 'Spyware', term: 'spyware' },
    { text: ' has a ', term: null },
    { text: 'domain', term: 'domain' },
    { text: '.', term: null }
  ]);
  expect(piecesOf(text, [])).toEqual([{ text, term: null }]);
});

test.each([
  ['under its word', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 126 }],
  ['over it at the foot of the window', { left: 100, top: 560, bottom: 580 }, { left: 100, top: 454 }],
  ['inside at the right edge', { left: 390, top: 100, bottom: 120 }, { left: 192, top: 126 }],
  ['inside at the left edge', { left: -20, top: 100, bottom: 120 }, { left: 8, top: 126 }]
])('a note stands %s', (_, word, place) => {
  expect(placeNote(word, { width: 200, height: 100 }, { width: 400, height: 600 })).toEqual(place);
});
