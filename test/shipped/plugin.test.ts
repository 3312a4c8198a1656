import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOTICE } from '../../src/shipped/notice.ts';
import { holdsNotice, shipped } from '../../src/shipped/plugin.ts';

// Within the project, where its packages are found; a folder that no commit takes.
let folder = '';
beforeEach(() => (folder = mkdtempSync(resolve('.svelte-kit/shipped-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const config = (page: string, more: InlineConfig): InlineConfig => {
  writeFileSync(join(folder, 'page.js'), page);
  return {
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { outDir: 'out', emptyOutDir: false, rolldownOptions: { input: join(folder, 'page.js') } },
    ...more
  };
};

test('the notice names what is in the page and in its workers, what that brings along, and nothing else', async () => {
  const { inPage, inWorker } = shipped();
  writeFileSync(join(folder, 'worker.js'), "import { v5 } from 'uuid';\npostMessage(v5('a', v5.URL));");
  await build(
    config(
      "import { bisector } from 'd3-array';\nimport W from './worker.js?worker';\nimport('d3-brush').then((b) => b.brush(bisector, new W()));",
      { plugins: [inPage], worker: { format: 'es', plugins: () => [inWorker] } }
    )
  );
  const notice = readFileSync(join(folder, 'out', NOTICE), 'utf8');
  const [list = ''] = notice.split('='.repeat(80));
  const named = [...list.matchAll(/^(\S+) \d+\.\S+: /gm)].map((found) => found[1]);
  expect(named).toEqual(expect.arrayContaining(['d3-array', 'd3-brush', 'd3-selection', 'uuid', 'vite']));
  expect(named).not.toContain('papaparse');
  expect(notice).toContain('Copyright (c) 2010-2020 Robert Kieffer');
});

test('a second build over a site stops where the notice of the site leaves something out', async () => {
  const page = "import { unzipSync } from 'fflate';\nconsole.log(unzipSync);";
  writeFileSync(join(folder, NOTICE), 'Nothing\n');
  await expect(build(config(page, { plugins: [holdsNotice(folder)] }))).rejects.toThrow(
    /THIRD-PARTY-NOTICES\.txt does not name fflate /
  );
});
