import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './test/site/chromium.ts';

const PORT = 4180;

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
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS }
  },
  webServer: {
    command: `tsx test/site/server.ts`,
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false
  }
});
