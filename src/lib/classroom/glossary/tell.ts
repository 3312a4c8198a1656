import type { DataTables, Locale } from '#lib/model/tables.ts';
import type { Level } from '#lib/story/links.ts';
import { reader, type Evidence, type ToldSentence } from '../tell.ts';
import { TERMS, type TermId } from './terms.ts';
import type { Glossary } from './text.ts';

export interface ToldGlossary {
  terms: { id: TermId; name: string; sentences: ToldSentence[] }[];
  evidence: Evidence[];
}

/** The glossary in one language and level, in the order of its alphabet. */
export function tellGlossary(
  glossary: Glossary,
  level: Level,
  tables: DataTables,
  locale: Locale
): ToldGlossary {
  const { read, evidence } = reader(tables, locale);
  const inOrder = [...TERMS].sort((a, b) => glossary[a].name.localeCompare(glossary[b].name, locale));
  const terms = inOrder.map((id) => ({
    id,
    name: glossary[id].name,
    sentences: read(glossary[id][level])
  }));
  return { terms, evidence };
}
