import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test('`npm start` serves what a host would have: what is made after Kit too', async () => {
  const preview = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--port', '0'], {
    env: { ...process.env, NO_COLOR: '1' }
  });
  try {
    let said = '';
    while (!said.includes('http://')) said += String((await once(preview.stdout, 'data'))[0]);
    const [site = ''] = /http:\/\/\S+/.exec(said) ?? [];
    for (const file of ['pegasus-explorer.html', 'service-worker.js', 'index.html']) {
      const answer = await fetch(new URL(file, site));
      expect(await answer.text(), file).toBe(readFileSync(`build/${file}`, 'utf8'));
    }
    expect((await fetch(new URL('nonsense', site))).status).toBe(404);
  } finally {
    preview.kill();
  }
});
