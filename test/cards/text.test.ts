import { describe, expect, test } from 'vitest';
import { fit, setText } from '#lib/cards/text.ts';
import { wrap } from '#lib/drawing/wrap.ts';
import type { Face, Setting } from '#lib/cards/type.ts';

/** Every sign is half as wide as high. */
const face: Face = { width: (text, size) => [...text].length * size * 0.5, outline: () => '' };
const faces = { serif: face, sans: face };
const setting: Setting = { face: 'sans', ink: '#000000', max: 20, min: 10, leading: 1.2 };

describe('wrapping', () => {
  test.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'three']],
    ['unbreakable', 4, ['unbreakable']],
    // The no-break space before a French colon holds.
    ['on a dit\u00a0: non', 6, ['on a', 'dit\u00a0:', 'non']]
  ])('%j at %i signs', (text, most, lines) => {
    expect(wrap(text, (line) => line.length <= most)).toEqual(lines);
  });
});

describe('fitting', () => {
  test('a text that fits keeps the largest size', () => {
    expect(fit('short', face, { w: 200, h: 30 }, setting)).toEqual({
      size: 20,
      lines: ['short'],
      whole: true
    });
  });

  test('a longer one shrinks before it is cut, and its lines are even', () => {
    const { size, lines, whole } = fit('aaaa bbbb cccc dddd', face, { w: 110, h: 43 }, setting);
    expect(whole).toBe(true);
    expect(size).toBe(19);
    expect(lines).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  test.each([
    ['many words', 'word '.repeat(60).trim()],
    ['one endless word', 'x'.repeat(300)]
  ])('300 signs end on an ellipsis, inside the box: %s', (_, text) => {
    const box = { x: 5, y: 7, w: 200, h: 36 };
    const { runs, whole } = setText(text, box, setting, faces);
    expect(whole).toBe(false);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.map((run) => run.text).join('')).toMatch(/…$/);
    for (const run of runs) {
      expect(run.width).toBeLessThanOrEqual(box.w);
      expect(run.y).toBeLessThanOrEqual(box.y + box.h);
    }
  });

  test('what ends at the right edge ends there', () => {
    const { runs } = setText('abcd', { x: 10, y: 0, w: 100, h: 30 }, { ...setting, align: 'end' }, faces);
    expect(runs.map(({ x, width }) => x + width)).toEqual([110]);
  });
});
