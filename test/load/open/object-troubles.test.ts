import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const KIND = /'((?:json|object|stix|misp|graph|unpack|zip|package)_[a-z0-9_]+)'/g;
/** Names of properties, not of troubles. */
const PROPERTIES = new Set(['object_refs', 'object_relation']);

test('every trouble of objects, graphs and packages has its reason and its fix in both languages', () => {
  const folder = 'src/lib/load/open';
  const source = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const kinds = new Set([...source.matchAll(KIND)].flatMap((found) => found[1] ?? []));
  const used = [...kinds].filter((kind) => !PROPERTIES.has(kind)).sort();
  expect(used.length).toBeGreaterThan(50);
  for (const locale of ['en', 'fr']) {
    const messages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, unknown>;
    const wanted = used.flatMap((kind) => [`trouble_${kind}`, `trouble_${kind}_fix`]);
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
    const named = Object.keys(messages).filter((key) =>
      /^trouble_(?:json|object|stix|misp|graph|unpack|zip|package)_/.test(key)
    );
    expect(named.filter((key) => !wanted.includes(key))).toEqual([]);
  }
});
