import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = '#lib/paraglide/messages.js';
const ID = '\0messages:';
/** Plurals as Paraglide's own, but made once: `src/plural.ts`. */
const PLURALS = '/src/plural.ts';
/** Says them in other words over a visitor's own files. */
const VOICE = '/src/lib/ui/voice.ts';
const LOCALES = ['en', 'fr'] as const;

/** Where what runs in a browser stands. Social images and files to take away are made while building; the pack has all words. */
const SOURCE = 'src';
const NEVER_IN_BROWSER = /^(?:lib\/(?:paraglide|cards|export|delivery)|pack)\/|\.server\.ts$/;

/**
 * Code that the explorer does not begin with. The words that only it uses are chunks of their own, loaded with it:
 * they cost the first load nothing. What stands in none of these is needed at once.
 */
const PARTS = {
  /** Made when a reader asks for it: exports, sharing, search. */
  later: /(?:^|\/)lib\/(?:figures\/|share\/|panels\/SearchBox)/,
  /** What a record says, once one is open. */
  evidence:
    /(?:^|\/)lib\/panels\/(?:\w+Evidence|Evidence\w+|AddressFacts|RecordArticle|RecordLinks|Source\w+|record-meta)\.\w+/,
  /** Pages that stand in the frames of others. */
  embeds: /(?:^|\/)(?:lib\/embed\/|routes\/\[\[lang=lang\]\]\/embed\/)/,
  /** Its slides and the notes to them; before the story, in whose folder their pages stand. */
  present: /(?:^|\/)(?:lib\/present\/|routes\/\[\[lang=lang\]\]\/story\/present\/)/,
  /** The guided story. */
  story: /(?:^|\/)(?:lib\/story\/|routes\/\[\[lang=lang\]\]\/story\/)/,
  /** Lessons, their keys, the glossary, the poster. */
  classroom: /(?:^|\/)(?:lib\/classroom\/|routes\/\[\[lang=lang\]\]\/classroom\/)/,
  /** A visitor's own files. */
  open: /(?:^|\/)(?:lib\/open\/|routes\/\[\[lang=lang\]\]\/open\/)/,
  /** Every view and part in its states, for those who work on them. */
  gallery: /(?:^|\/)(?:lib\/gallery\/|routes\/\[\[lang=lang\]\]\/gallery\/)/,
  /** Asked for once a page is at rest. */
  offline: /(?:^|\/)lib\/offline\//,
  /** The other pages. */
  pages:
    /(?:^|\/)(?:lib\/(?:ledger|versions)\/|lib\/site\/(?:Table|Downloads|Originals|PackLink)|routes\/\[\[lang=lang\]\]\/(?:about|claims|data|offline|\[kind=record\])\/)/
} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

const partOf = (file: string): Part | 'first' => NAMES.find((name) => PARTS[name].test(file)) ?? 'first';

/** What a text uses: `m.name`, and all that begin as a computed one does. */
function uses(text: string): (name: string) => boolean {
  const names = new Set([...text.matchAll(/\bm\.(\w+)/g)].map(([, name]) => name ?? ''));
  const beginnings = [...text.matchAll(/\bm\[\s*`(\w*)\$\{/g)].map(([, start]) => start ?? '');
  return (name) => names.has(name) || beginnings.some((start) => name.startsWith(start));
}

/** Names of the messages that the code of the browser uses, by the part that brings them; no part repeats the first. */
export function usedMessages(
  all: readonly string[],
  files: readonly { name: string; text: string }[]
): Record<Part | 'first', string[]> {
  const shown = files.filter(({ name }) => /\.(ts|svelte)$/.test(name) && !NEVER_IN_BROWSER.test(name));
  const usedBy = (part: Part | 'first') => {
    const texts = shown.filter(({ name }) => partOf(name) === part).map(({ text }) => text);
    return all.filter(uses(texts.join('\n')));
  };
  const first = usedBy('first');
  const beside = (part: Part) => usedBy(part).filter((name) => !first.includes(name));
  return {
    first,
    ...(Object.fromEntries(NAMES.map((part) => [part, beside(part)])) as Record<Part, string[]>)
  };
}

function sources(): { name: string; text: string }[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.startsWith('lib/paraglide'))
    .map((name) => ({ name, text: readFileSync(join(SOURCE, name), 'utf8') }));
}

function namesIn(locale: string): string[] {
  const file = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, unknown>;
  return Object.keys(file).filter((name) => name !== '$schema');
}

/** Loads one of two modules by the language of the page. */
function ofThisPage(part: string): string {
  const [en, fr] = LOCALES.map((locale) => `import(${JSON.stringify(`${ID}${part}:${locale}`)})`);
  return `await (document.documentElement.lang === 'fr' ? ${fr} : ${en})`;
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
    resolveId(source, importer) {
      if (source === MESSAGES) return ID + partOf(importer ?? '');
      if (source === '../registry.js' && importer?.includes('/paraglide/messages/'))
        return this.resolve(PLURALS);
      return source.startsWith(ID) ? source : null;
    },
    load(id) {
      if (!id.startsWith(ID)) return null;
      const [part = '', locale] = id.slice(ID.length).split(':');
      if (!locale) {
        const words =
          part === 'first'
            ? `export const words = ${ofThisPage(part)};`
            : `import { words as first } from '${MESSAGES}';\nexport const words = { ...first, ...${ofThisPage(part)} };`;
        return `import { voiced } from '${VOICE}';\n${words}\nexport const m = voiced(words);`;
      }
      const used = usedMessages(namesIn(locale), sources())[part as Part];
      // Under another address the same file is another module: a module that several take from ships as one, whole.
      const file = `/src/lib/paraglide/messages/${locale}.js${part === 'first' ? '' : `?${part}`}`;
      return `export { ${used.join(', ')} } from '${file}';`;
    }
  };
}
