import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The shell is the same engine without a window: it takes a quarter less time for the same tests.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
];

const isRoot = () => process.getuid?.() === 0;

function installed(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * A Chromium to test in: CHROME_PATH, else the machine's own, else Playwright's, else, as root on Debian, the
 * package `chromium`. Throws with what to install where there is none.
 */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing the Debian package `chromium`.');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    'No Chromium to test in. Install the package `chromium` of your system, or run `npx playwright install chromium`, ' +
      'or set CHROME_PATH to a Chromium or Chrome.'
  );
}

/** Nothing that calls home. */
export const CHROMIUM_ARGS = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

/** WebGL by software, so that the map runs on machines without a graphics card. It is slow: only for tests of the map. */
export const WEBGL_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist'
];

/** No WebGL at all: the drawn map stays, as on an old phone. */
export const NO_WEBGL_ARGS = ['--disable-3d-apis', '--disable-gpu'];
