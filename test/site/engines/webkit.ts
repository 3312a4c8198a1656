import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { webkit, type PlaywrightTestProject } from '@playwright/test';
import { Builder, type WebDriver } from 'selenium-webdriver';

/** The driver and the small browser of WebKitGTK, as Debian's package `webkit2gtk-driver` and its library put them. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`
);
const SCREEN = '/usr/bin/Xvfb';

/** The browser that the driver of the system starts; null where a part of it is missing. */
export function driven(): string | null {
  const browser = BROWSERS.find((path) => existsSync(path));
  return browser && [DRIVER, SCREEN].every((path) => existsSync(path)) ? browser : null;
}

/**
 * What is run in WebKit here: the tests of every engine in Playwright's own build where it is installed; else, by the driver of
 * the system, which Playwright cannot use, tests written for it. Null where there is neither.
 */
export function findWebKit(): ((everywhere: RegExp) => PlaywrightTestProject) | null {
  if (existsSync(webkit.executablePath()))
    return (testMatch) => ({ testMatch, use: { browserName: 'webkit' } });
  return driven() ? () => ({ testMatch: '**/webkit-driver.spec.ts' }) : null;
}

/** A screen that nobody sees; it chooses its number itself. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const [number] = (await once(
    createInterface({ input: screen.stdio[3] as NodeJS.ReadableStream }),
    'line'
  )) as [string];
  return { screen, display: `:${number}` };
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

export interface WebKit {
  driver: WebDriver;
  stop: () => Promise<void>;
}

/** A WebKit to test in, on a port of its own. Rejects where its driver does not start. */
export async function startWebKit(browser: string, port: number): Promise<WebKit> {
  const { screen, display } = await startScreen();
  const env = {
    ...process.env,
    DISPLAY: display,
    // Drawn by software, as there is no graphics card; its sandbox needs rights that a container does not give.
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
  };
  const service = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const end = () => {
    service.kill();
    screen.kill();
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
      })
      .build();
    return {
      driver,
      stop: async () => {
        await driver.quit().catch(() => undefined);
        end();
      }
    };
  } catch (error) {
    end();
    throw error;
  }
}
