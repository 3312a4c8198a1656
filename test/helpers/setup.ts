import { afterAll, vi } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

// Test files share their modules, or each would read the tables and compile the components anew: none hands on its language
// or what it put in the place of a browser's own.
overwriteGetLocale(() => 'en');
afterAll(() => vi.unstubAllGlobals());
