import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = '#lib/paraglide/messages.js';
const PART = '\0messages-of-this-page';
const LOCALES = ['en', 'fr'];

/** Where what runs in a browser stands. Social images and files to take away are made while building. */
const SOURCE = 'src';
const NEVER_IN_BROWSER = /^lib\/(paraglide|cards|export|delivery)\/|\.server\.ts$/;

/** Names of messages that the code of the browser uses: `m.name`, and all that begin as a computed one does. */
function usedMessages(all: readonly string[]): string[] {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|svelte)$/.test(file) || NEVER_IN_BROWSER.test(file)) continue;
    const text = readFileSync(join(SOURCE, file), 'utf8');
    for (const [, name] of text.matchAll(/\bm\.(\w+)/g)) names.add(name ?? '');
    for (const [, start] of text.matchAll(/\bm\[\s*`(\w*)\$\{/g)) beginnings.add(start ?? '');
  }
  return all.filter((name) => names.has(name) || [...beginnings].some((start) => name.startsWith(start)));
}

/**
 * Only the language in use ships, and of it only what a browser may show: the messages of the page's `<html lang>`.
 * While prerendering, both languages are there as Paraglide compiled them (`locale-modules`).
 */
export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source === MESSAGES ? PART : source.startsWith(`${PART}-`) ? source : null),
    load(id) {
      if (id === PART) {
        const [en, fr] = LOCALES.map((locale) => `import(${JSON.stringify(`${PART}-${locale}`)})`);
        return `export const m = await (document.documentElement.lang === 'fr' ? ${fr} : ${en});`;
      }
      const locale = LOCALES.find((each) => id === `${PART}-${each}`);
      if (!locale) return null;
      const { $schema: _, ...messages } = JSON.parse(
        readFileSync(`messages/${locale}.json`, 'utf8')
      ) as Record<string, unknown>;
      const used = usedMessages(Object.keys(messages));
      return `export { ${used.join(', ')} } from '/src/lib/paraglide/messages/${locale}.js';`;
    }
  };
}
