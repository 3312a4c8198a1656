import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS, WEBGL_ARGS } from './test/site/engines/chromium.ts';
import { findFirefox } from './test/site/engines/firefox.ts';
import { findWebKit } from './test/site/engines/webkit.ts';

const PORT = Number(process.env.SITE_PORT ?? 4180);
const executablePath = findChromium();
const firefox = findFirefox();
const webkit = findWebKit();

/** What is not tested here is said, once: workers read this file again. */
if (process.env.TEST_WORKER_INDEX === undefined) {
  if (!firefox) console.warn('Skipped: Firefox. There is none here; Debian has it as `firefox-esr`.');
  if (!webkit)
    console.warn('Skipped: WebKit. Its driver is not here; on Debian, `webkit2gtk-driver` and `xvfb`.');
}

/** Run in every engine: all that a reader does with the views, and what she is told of them. */
const IN_ALL = /(?:linked|keyboard|access-tree|trusted|pack-elsewhere|every-route)\.spec\.ts/;
/** Left to Chromium: each takes ten seconds in Firefox, and says of another record or address what is tried there already. */
const AGAIN = /an event changes|a domain shows|a provider shows|a copied link|the other language/;

export default defineConfig({
  testDir: 'test/site',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  // One set of pictures, of Chromium on Linux.
  snapshotPathTemplate: 'test/site/pictures/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 900 },
    // A copy of the site would answer in the place of the build: only offline.spec.ts lets it be kept.
    serviceWorkers: 'block'
  },
  projects: [
    // First: its tests go one after the other, and the second worker has the others meanwhile.
    ...(webkit ? [{ name: 'webkit', ...webkit(IN_ALL) }] : []),
    {
      name: 'site',
      testIgnore: [
        '**/webgl.spec.ts',
        '**/webkit-driver.spec.ts',
        '**/pack-elsewhere.spec.ts',
        '**/every-route.spec.ts'
      ],
      use: { launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS] } }
    },
    {
      name: 'webgl',
      testMatch: '**/webgl.spec.ts',
      use: { launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...WEBGL_ARGS] } }
    },
    ...(firefox ? [{ name: 'firefox', testMatch: IN_ALL, grepInvert: AGAIN, use: firefox }] : [])
  ],
  webServer: {
    command: `node --import tsx test/site/server.ts`,
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false
  }
});
