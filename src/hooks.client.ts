import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The page was prerendered in one language and says which: no guess from the path, so any base path works.
overwriteGetLocale(() => (isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en'));
