import type { Confidence } from '#lib/model/country-report.ts';
import { CHAPTERS, type ChapterId } from '#lib/story/chapters.ts';
import type { ToldChapter, ToldSentence } from '#lib/story/tell.ts';
import type { StoryText } from '#lib/story/text.ts';
import type { SourceLine } from './source-lines.ts';

/** What the slides of a chapter say, beside its title and its picture. Marked as the story is: `story/text.ts`. */
export interface SlideText {
  /** One short statement at a time, each to stand alone on the screen with what it rests on. */
  says: readonly string[];
  /** For the one who speaks: what to ask, what to take care of. They state no fact. */
  prompts: readonly string[];
}

export type DeckText = Readonly<Record<ChapterId, SlideText>>;

/** The deck as the check of the story reads texts: the titles of the story, a paragraph for each statement and prompt. */
export function asStory(deck: DeckText, story: StoryText): StoryText {
  const chapter = (id: ChapterId) => ({
    title: story[id].title,
    shows: story[id].shows,
    paragraphs: [...deck[id].says, ...deck[id].prompts]
  });
  return Object.fromEntries(CHAPTERS.map(({ id }) => [id, chapter(id)])) as Record<
    ChapterId,
    ReturnType<typeof chapter>
  >;
}

/** One statement, and what it rests on, numbered on its slide. */
export interface Statement {
  sentences: ToldSentence[];
  sources: SourceLine[];
}

/** A chapter, ready to be shown to a room. */
export interface Slide extends Pick<ToldChapter, 'id' | 'front' | 'query' | 'title' | 'shows'> {
  /** What the picture does not mean. */
  caution: string;
  /** Inks of the map that need a word; empty beside the other pictures. */
  legend: { ink: Confidence | 'land'; name: string }[];
  /** The variable of their hue. */
  hue: string;
  says: Statement[];
  prompts: string[];
}
