import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'devalue';
import { expect, test } from 'vitest';
import { packFiles, pageData } from '../../src/pack/make/files.ts';
import { packPage } from '../../src/pack/make/page.ts';

const node = (data: unknown) => ({ type: 'data', data: JSON.parse(stringify(data)) as unknown, uses: {} });
const kept = (...nodes: unknown[]) => JSON.stringify({ type: 'data', nodes });

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('the data of a page is read from what SvelteKit keeps beside it', () => {
  const text = kept(null, node({ locale: 'fr' }), node({ chapters: [{ title: 'A', next: null }] }));
  expect(pageData(text)).toEqual({ locale: 'fr', chapters: [{ title: 'A', next: null }] });
});

test('data and pages are taken; embeds, other versions, cards and what is compressed are not', () => {
  const files = packFiles(
    site({
      'index.html': '<p>',
      'fr/story/__data.json': kept(node({ a: 1, to: '../../fr/event/x/#y', text: '… and so on' })),
      'data/events.csv': 'id\n1\n',
      'data/explorer.en.json': '{}',
      'data/explorer.en.json.br': 'x',
      'data/embed-map.en.json': '{}',
      'data/v/2026-01-01-aa/events.csv': 'id\n',
      'data/v/2026-01-01-aa/changes.json': '[]',
      'card/country/MEX.png': 'x',
      'THIRD-PARTY-NOTICES.txt': 'MIT'
    })
  );
  expect([...files.keys()].sort()).toEqual([
    'THIRD-PARTY-NOTICES.txt',
    'data/events.csv',
    'data/explorer.en.json',
    'data/v/2026-01-01-aa/changes.json',
    'fr/story/page.json'
  ]);
  expect(new TextDecoder().decode(files.get('fr/story/page.json'))).toBe(
    '{"a":1,"to":"?/fr/event/x/#y","text":"… and so on"}'
  );
});

test('code that holds the end of a script does not end it', () => {
  const page = packPage({ theme: '', style: '', files: '', script: "x = '</script><!--'" });
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(page).not.toContain('<!--');
});

test('whatever it holds, the file may ask for nothing', () => {
  const [, policy = ''] =
    /content="(default-src[^"]*)"/.exec(packPage({ theme: '', style: '', files: '', script: '' })) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'self'|unsafe-eval/);
});
