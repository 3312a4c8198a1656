import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const KIND =
  /(?:troubleAt|whole|tell|refuse|unread|aside)\(\s*'([a-z_]+)'|kind: '([a-z_]+)'|#aside\('([a-z_]+)'\)/g;

test('every trouble has a reason and a fix to be read, or a visitor would see the name of a kind', () => {
  const folder = 'src/lib/load/open';
  const source = readdirSync(folder)
    // The others name other things `kind` too: object-troubles.test.ts.
    .filter((name) => !/^(?:json|stix|misp|graph|package|unpack|zip)/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const kinds = new Set(
    [...source.matchAll(KIND)].flatMap((found) => found[1] ?? found[2] ?? found[3] ?? [])
  );
  expect(kinds.size).toBeGreaterThan(20);
  const messages = JSON.parse(readFileSync('messages/en.json', 'utf8')) as Record<string, unknown>;
  const missing = [...kinds]
    .flatMap((kind) => [`trouble_${kind}`, `trouble_${kind}_fix`])
    .filter((key) => !(key in messages));
  expect(missing).toEqual([]);
});
