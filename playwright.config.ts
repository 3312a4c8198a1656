import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS, WEBGL_ARGS } from './test/site/chromium.ts';

const PORT = Number(process.env.SITE_PORT ?? 4180);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/site',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 900 },
    // A copy of the site would answer in the place of the build: only offline.spec.ts lets it be kept.
    serviceWorkers: 'block'
  },
  projects: [
    {
      name: 'site',
      testIgnore: '**/webgl.spec.ts',
      use: { launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS] } }
    },
    {
      name: 'webgl',
      testMatch: '**/webgl.spec.ts',
      use: { launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...WEBGL_ARGS] } }
    }
  ],
  webServer: {
    command: `node --import tsx test/site/server.ts`,
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false
  }
});
