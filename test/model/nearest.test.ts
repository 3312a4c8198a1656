import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '#lib/model/nearest.ts';

/** The definition itself, too slow for more than a few letters. */
function slowly([a, ...restOfA]: string[], [b, ...restOfB]: string[]): number {
  if (a === undefined) return b === undefined ? 0 : restOfB.length + 1;
  if (b === undefined) return restOfA.length + 1;
  return Math.min(
    slowly(restOfA, [b, ...restOfB]) + 1,
    slowly([a, ...restOfA], restOfB) + 1,
    slowly(restOfA, restOfB) + (a === b ? 0 : 1)
  );
}

const word = fc.array(fc.constantFrom('a', 'b', 'é', '😀'), { maxLength: 5 }).map((each) => each.join(''));

describe('the letters between two words', () => {
  test.each([
    ['lode', 'linode', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['same', 'same', 0]
  ])('“%s” and “%s”: %i', (a, b, letters) => expect(editDistance(a, b)).toBe(letters));

  test('are as few as the definition has it', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slowly([...a], [...b]));
      })
    );
  });
});

describe('the word that was probably meant', () => {
  test.each([
    ['publsher', ['title', 'publisher'], 'publisher'],
    ['PUBLISHER', ['publisher'], 'publisher'],
    ['publisher', ['PUBLISHER'], 'PUBLISHER'],
    ['cort', ['sort of', 'court', 'cart'], 'court'],
    ['ab', ['ac'], 'ac'],
    ['abcdef', ['abcdxy'], 'abcdxy']
  ])('of “%s” and %j is “%s”', (text, candidates, meant) => expect(nearest(text, candidates)).toBe(meant));

  test.each([
    ['blog', []],
    ['blog', ['press', 'court']],
    ['ab', ['xy']],
    ['abcde', ['abcxy']],
    ['abcdef', ['abcxyz']]
  ])('of “%s” and %j is none: they are too far apart', (text, candidates) =>
    expect(nearest(text, candidates)).toBeNull()
  );
});
