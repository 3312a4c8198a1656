import { expect, test } from 'vitest';
import { archiveDay, archiveUrl } from '#lib/load/archive-day.ts';

test('an archive address is its day where it says nothing else', () => {
  const url = 'https://www.example.org/a';
  expect(archiveDay(archiveUrl(20210718, url), url)).toBe(20210718);
  expect(archiveDay(archiveUrl(20210718, url), 'https://www.example.org/b')).toBeNull();
  expect(archiveDay('https://archive.example.org/a', url)).toBeNull();
  expect(archiveDay(null, url)).toBeNull();
});
