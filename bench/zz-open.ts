import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, NO_WEBGL_ARGS } from '../test/site/chromium.ts';
import { measureOpen } from './open.ts';
const b = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS, ...NO_WEBGL_ARGS] });
for (const n of process.argv.slice(2)) await measureOpen(b, 'build', Number(n));
await b.close();
