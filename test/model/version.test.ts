import { describe, expect, test } from 'vitest';
import { isVersionId, versionParts } from '#lib/model/version.ts';

describe('the id of a version', () => {
  test('is its day and the hash of its tables', () => {
    expect(isVersionId('2026-11-24-1a2b3c4d')).toBe(true);
    expect(versionParts('2026-11-24-1a2b3c4d')).toEqual({ day: '2026-11-24', hash: '1a2b3c4d' });
  });

  test.each([
    '',
    'current',
    '2026-11-24',
    '1a2b3c4d',
    '2026-11-24-1A2B3C4D',
    'v2026-11-24-1a2b3c4d',
    '2026-11-24-1a2b3c4d5'
  ])('is not “%s”: no address of tables is made of it', (text) => {
    expect(isVersionId(text)).toBe(false);
    expect(versionParts(text)).toBeNull();
  });
});
