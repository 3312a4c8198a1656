import { expect, test } from 'vitest';
import { chapterAt, chapterOf, stepOf } from '#lib/story/reading.ts';
import { press as key } from '../helpers/press.ts';

const IDS = ['one', 'two', 'the-leak'];

test.each([
  [[300, 900], 400, 0],
  [[-900, -20, 700], 400, 1],
  [[-900, 400], 400, 1],
  [[500, 900], 400, -1],
  [[], 400, -1]
])('of chapters at %j the line at %d is in number %d', (tops, line, at) => {
  expect(chapterAt(tops, line)).toBe(at);
});

test.each([
  ['', null],
  ['#', null],
  ['#the-leak', 2],
  ['#nowhere', -1],
  ['#th%65-leak', 2],
  ['#%E0%A4%A', -1]
])('the fragment %s names chapter %j', (hash, chapter) => {
  expect(chapterOf(hash, IDS)).toBe(chapter);
});

test.each([
  [key('ArrowRight'), 1],
  [key('ArrowLeft'), -1],
  [key('ArrowDown'), 0],
  [key('ArrowLeft', { altKey: true }), 0],
  [key('ArrowRight', { defaultPrevented: true }), 0]
])('%j', (event, step) => {
  expect(stepOf(event)).toBe(step);
});
