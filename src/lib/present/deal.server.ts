import { LAYER_WORDS, CONFIDENCE_NAMES } from '#lib/charts/WorldMap/words.ts';
import { CONFIDENCES } from '#lib/model/country-report.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { m } from '#lib/paraglide/messages.js';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { tell, type ToldChapter, type ToldSentence } from '#lib/story/tell.ts';
import type { StoryText } from '#lib/story/text.ts';
import { places } from '#lib/views/places.ts';
import { asStory, type DeckText, type Slide, type Statement } from './slides.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';

/** A statement with marks of its own, from 1. Records with the same author and day are one line: it is the author that counts. */
function statementOf(
  sentences: ToldSentence[],
  { evidence }: ToldChapter,
  line: ReturnType<typeof sourceLines>
): Statement {
  const sources: SourceLine[] = [];
  const numberOf = (mark: number): number[] => {
    const found = evidence[mark - 1];
    if (!found) return [];
    const next = line(found, sources.length + 1);
    const same = sources.find((each) => each.who === next.who && each.when === next.when);
    if (!same) sources.push(next);
    return [(same ?? next).n];
  };
  const numbered = sentences.map(({ text, marks }) => ({
    text,
    marks: [...new Set(marks.flatMap(numberOf))].sort((a, b) => a - b)
  }));
  return { sentences: numbered, sources };
}

/** What a picture does not mean, and the inks of a map. */
function about({ front, query }: ToldChapter, tables: DataTables, locale: Locale) {
  if (front === 'graph') return { caution: m.graph_caveat(), legend: [], hue: '' };
  if (front === 'timeline') return { caution: m.present_timeline_not(), legend: [], hue: '' };
  const explorer = new Explorer(tables, locale);
  explorer.restore(new URLSearchParams(query));
  const shown = places(explorer.catalog, explorer.matches('map'), explorer.layer);
  const inks = CONFIDENCES.filter((each) =>
    shown.some((place) => place.present && place.confidence === each)
  );
  return {
    caution: LAYER_WORDS[explorer.layer].not(),
    hue: LAYER_WORDS[explorer.layer].hue,
    legend: [
      ...inks.map((ink) => ({ ink, name: CONFIDENCE_NAMES[ink]() })),
      { ink: 'land' as const, name: m.map_no_data() }
    ]
  };
}

/** The deck in one language: figures put in, marks numbered within each statement, records looked up. */
export function deal(deck: DeckText, story: StoryText, tables: DataTables, locale: Locale): Slide[] {
  const line = sourceLines(tables, locale);
  return tell(asStory(deck, story), tables, locale).map((chapter) => {
    const { id, front, query, title, shows, paragraphs } = chapter;
    const statements = paragraphs.map((sentences) => statementOf(sentences, chapter, line));
    const count = deck[id].says.length;
    return {
      id,
      front,
      query,
      title,
      shows,
      ...about(chapter, tables, locale),
      says: statements.slice(0, count),
      prompts: statements.slice(count).map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    };
  });
}
