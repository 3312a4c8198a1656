import { expect, test } from 'vitest';
import { isPlainClick } from '#lib/ui/plain-click.ts';

const plain = {
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false
};

test('a left click without a key opens here', () => {
  expect(isPlainClick(plain)).toBe(true);
});

test.each([
  { button: 1 },
  { metaKey: true },
  { ctrlKey: true },
  { shiftKey: true },
  { altKey: true },
  { defaultPrevented: true }
])('%j is left to the browser', (patch) => {
  expect(isPlainClick({ ...plain, ...patch })).toBe(false);
});
