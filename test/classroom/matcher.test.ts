import { beforeAll, describe, expect, test } from 'vitest';
import { GLOSSARY_EN } from '#lib/classroom/glossary/en.ts';
import { GLOSSARY_FR } from '#lib/classroom/glossary/fr.ts';
import { matcher, withTerms } from '#lib/classroom/matcher.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { EN } from '#lib/story/en.ts';
import { FR } from '#lib/story/fr.ts';
import { tell } from '#lib/story/tell.ts';
import { realTables } from '../helpers/real.ts';

const found = (text: string, glossary = GLOSSARY_EN) =>
  matcher(glossary)(text).map(({ at, length, term }) => `${term}: ${text.slice(at, at + length)}`);

test.each([
  ['NSO Group sold it.', ['nso-group: NSO Group']],
  ['NSO-linked domains', ['domain: domains']],
  ['Spyware, and no antispyware', ['spyware: Spyware']],
  ['It is version 4, not version 41.', ['version: version 4']],
  ['He was targeted by clients', ['target: targeted', 'operator: clients']],
  ['nothing of the kind', []]
])('“%s”', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('French forms, with their accents and articles', () => {
  expect(found('L’opérateur a infecté l’appareil sans aucun clic.', GLOSSARY_FR)).toEqual([
    'operator: opérateur',
    'infection: infecté',
    'zero-click: sans aucun clic'
  ]);
});

describe.each([
  ['en', EN, GLOSSARY_EN],
  ['fr', FR, GLOSSARY_FR]
] as const)('the story in %s', (locale: Locale, texts, glossary) => {
  let tables: DataTables;
  beforeAll(async () => {
    tables = await realTables(locale);
  });

  test('has the first use of a term in a chapter marked, once', () => {
    const { chapters, terms } = withTerms(tell(texts, tables, locale), glossary, tables, locale);
    for (const { id, paragraphs } of chapters) {
      const used = paragraphs.flat().flatMap((sentence) => (sentence.terms ?? []).map(({ term }) => term));
      expect(new Set(used).size, id).toBe(used.length);
      for (const { text, terms: uses = [] } of paragraphs.flat())
        for (const { at, length, term } of uses) {
          const form = text.slice(at, at + length).toLowerCase();
          expect(glossary[term as keyof typeof glossary].uses.map((use) => use.toLowerCase())).toContain(
            form
          );
        }
    }
    expect(terms.length).toBeGreaterThan(18);
    for (const { plain } of terms) expect(plain).not.toMatch(/\[\[|\{/);
  });

  test('finds every form that the glossary names', () => {
    const words = tell(texts, tables, locale)
      .flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text))
      .join('\n')
      .toLowerCase();
    const unused = Object.entries(glossary).filter(
      ([, { uses }]) => uses.length > 0 && !uses.some((use) => words.includes(use.toLowerCase()))
    );
    expect(unused.map(([id]) => id)).toEqual([]);
  });
});
