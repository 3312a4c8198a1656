import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firefox, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const LAUNCHER = fileURLToPath(new URL('./firefox-launcher.mjs', import.meta.url));

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** How Playwright starts a Firefox here: its own build where it is installed, else the system's; null where there is none. */
export function findFirefox(): Use | null {
  if (existsSync(firefox.executablePath())) return { browserName: 'firefox' };
  const path = [process.env.FIREFOX_PATH, ...PLACES].find((each) => each && existsSync(each));
  if (!path) return null;
  const env = { ...process.env, FIREFOX_PATH: path } as Record<string, string>;
  return { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: LAUNCHER, env } };
}
