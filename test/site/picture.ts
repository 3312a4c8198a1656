import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, WEBGL_ARGS } from './engines/chromium.ts';

/** Takes the picture of the README from the built page: `npm run picture`. */
const PORT = 4181;
const server = spawn(process.execPath, ['--import', 'tsx', 'test/site/server.ts'], {
  env: { ...process.env, PORT: String(PORT) },
  stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGS, ...WEBGL_ARGS]
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`http://127.0.0.1:${PORT}/`);
// The charts wait for a reader.
await page.keyboard.press('Shift');
await page.locator('[data-view="map"] .gl.shown canvas').waitFor();
// The shapes fade in.
await page.waitForTimeout(2000);
await page.screenshot({ path: 'docs/explorer.png' });

await browser.close();
server.kill();
