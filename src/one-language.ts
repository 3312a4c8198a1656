import type { Plugin } from 'vite';

const MESSAGES = '#lib/paraglide/messages.js';
const PART = '\0messages-of-this-page';

/**
 * Only the language in use ships: in the browser, the messages are those of the page's `<html lang>` and no others.
 * While prerendering, both languages are there as Paraglide compiled them (`locale-modules`).
 */
export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source === MESSAGES ? PART : null),
    load(id) {
      if (id !== PART) return null;
      const part = (locale: string) => `import('/src/lib/paraglide/messages/${locale}.js')`;
      return `export const m = await (document.documentElement.lang === 'fr' ? ${part('fr')} : ${part('en')});`;
    }
  };
}
