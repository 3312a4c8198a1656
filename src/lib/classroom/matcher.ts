import type { ToldChapter, ToldSentence, TermUse } from '#lib/story/tell.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { TERMS } from './glossary/terms.ts';
import type { TermNote } from '#lib/story/terms.ts';
import type { Glossary } from './glossary/text.ts';
import { plainly, reader } from './tell.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds the terms of a glossary in texts. Longer forms go before shorter ones, and a form is found as whole words only:
 * “NSO Group” is one use, “NSO-linked” none.
 */
export function matcher(glossary: Glossary): (text: string) => TermUse[] {
  const forms = TERMS.flatMap((id) => glossary[id].uses.map((form) => [form.toLowerCase(), id] as const));
  const termOf = new Map(forms);
  const longFirst = [...termOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (longFirst.length === 0) return () => [];
  const found = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(found)].flatMap(({ 0: form, index }) => {
      const term = termOf.get(form.toLowerCase());
      return term ? [{ at: index, length: form.length, term }] : [];
    });
}

/** The story with the first use of each term in each chapter marked, and the definitions that it needs. */
export function withTerms(
  chapters: readonly ToldChapter[],
  glossary: Glossary,
  tables: DataTables,
  locale: Locale
): { chapters: ToldChapter[]; terms: TermNote[] } {
  const find = matcher(glossary);
  const used = new Set<string>();
  const marked = chapters.map((chapter) => {
    const seen = new Set<string>();
    const firstOf = (sentence: ToldSentence): ToldSentence => {
      const terms = find(sentence.text).filter(({ term }) => !seen.has(term) && seen.add(term));
      for (const { term } of terms) used.add(term);
      return terms.length > 0 ? { ...sentence, terms } : sentence;
    };
    return { ...chapter, paragraphs: chapter.paragraphs.map((sentences) => sentences.map(firstOf)) };
  });
  const { read } = reader(tables, locale);
  const terms = TERMS.filter((id) => used.has(id)).map((id) => ({
    id,
    name: glossary[id].name,
    plain: plainly(read(glossary[id].plain))
  }));
  return { chapters: marked, terms };
}
