import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readOptions } from '#lib/embed/options.ts';
import { PARAMETERS } from '#lib/state/url.ts';

const script = readFileSync('src/lib/embed/asleep.js', 'utf8');

/** Whether a chart sleeps at an address: the script itself, in as much of a page as it looks at before there is one. */
function sleeps(query: string): boolean {
  const dataset: Record<string, string> = {};
  class Nothing {
    observe() {}
    signal = { aborted: false };
  }
  runInNewContext(script, {
    URLSearchParams,
    AbortController: Nothing,
    MutationObserver: Nothing,
    addEventListener: () => undefined,
    setTimeout: () => 0,
    location: { search: query },
    document: { documentElement: { dataset }, currentScript: { dataset: { version: '2026-11-24-3641cb69' } } }
  });
  return dataset.asleep === 'true';
}

describe('a chart sleeps where its address asks for the picture that was built', () => {
  test.each(['', '?', '?theme=dark', '?utm_source=x', '?from=', '?data=2026-11-24-3641cb69', '?childId=a'])(
    '%s',
    (query) => {
      expect(sleeps(query)).toBe(true);
    }
  );

  test.each([...PARAMETERS.map(({ name }) => name), 'sel', 'group'])('not with %s', (name) => {
    expect(sleeps(`?${name}=2019`)).toBe(false);
  });

  test('not for another version', () => {
    expect(sleeps('?data=2025-01-01-00000000')).toBe(false);
  });
});

const VALUES = [
  '0',
  '1',
  '2',
  '',
  'no',
  '99',
  '200',
  '0600',
  '600.5',
  '2000',
  '2001',
  '1e3',
  ' 300',
  'x'.repeat(120),
  'x'.repeat(121)
];

test.each(['controls', 'title', 'height'])(
  'it reads %s as the code does: what cannot be read wakes it, to be told',
  (name) => {
    for (const value of VALUES) {
      const search = new URLSearchParams({ [name]: value });
      expect(sleeps(`?${search}`), value).toBe(readOptions(search).dropped.length === 0);
    }
  }
);
