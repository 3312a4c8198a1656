import type { ChapterId } from './chapters.ts';

/** What a source mark leads to. */
export const MARK_KINDS = ['event', 'report', 'provider', 'claim', 'table'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  kind: MarkKind;
  id: string;
}

/** `event:nso-denial`, as a text names it. */
export const keyOf = ({ kind, id }: Mark): string => `${kind}:${id}`;

/** The texts of a chapter in one language. Its paragraphs carry source marks: see `parseParagraph`. */
export interface ChapterText {
  title: string;
  /** What the views beside it show, in one sentence: under the picture, and read out when the views change. */
  shows: string;
  paragraphs: readonly string[];
}

export type StoryText = Readonly<Record<ChapterId, ChapterText>>;

export interface Sentence {
  text: string;
  /** Empty where the sentence states no fact. */
  marks: Mark[];
}

/** A sentence that states no fact says so: `[[-]]`. */
const MARKS = /\[\[([^\]]*)\]\]/g;
/** The end of a sentence, and the first letter of the next one. Initials and numbers do not end one. */
export const SENTENCE_END = /(?<=\p{Ll}|\d|[)”»’\u00a0\u202f])[.?!](?:[”»]|\s»)?\s+(?=[\p{Lu}«“])/u;

const isKind = (text: string): text is MarkKind => (MARK_KINDS as readonly string[]).includes(text);

/**
 * Reads a paragraph. Each sentence is followed by what it rests on, or by `[[-]]` where it states no fact.
 * `NSO denied it. [[event:nso-denial claim:nso-denial]] And then? [[-]]` → two sentences, the first with two marks.
 * @returns the sentences, and what could not be read: a sentence without marks, a mark of no known kind
 */
export function parseParagraph(paragraph: string): { sentences: Sentence[]; unread: string[] } {
  const sentences: Sentence[] = [];
  const unread: string[] = [];
  let from = 0;
  for (const found of paragraph.matchAll(MARKS)) {
    const text = paragraph.slice(from, found.index).trim();
    from = found.index + found[0].length;
    const items = (found[1] ?? '').split(/\s+/).filter(Boolean);
    const marks = items.flatMap((item): Mark[] => {
      const [kind = '', id = ''] = item.split(/:(.*)/s);
      if (isKind(kind) && id !== '') return [{ kind, id }];
      if (item !== '-' || items.length > 1) unread.push(item);
      return [];
    });
    if (text === '' || items.length === 0) unread.push(found[0]);
    else sentences.push({ text, marks });
  }
  const rest = paragraph.slice(from).trim();
  if (rest !== '') unread.push(rest);
  return { sentences, unread };
}

/** Puts figures of the tables into their places: `{gen4} names` → `688 names`. Unknown ones stay, and fail the check. */
export function fill(text: string, figures: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => figures.get(name) ?? whole);
}
