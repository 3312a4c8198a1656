import type { Confidence, Relation } from '#lib/model/country-report.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { regionName } from '#lib/model/region-names.ts';
import { eventDate } from '#lib/views/time.ts';
import { CHAPTERS, type ChapterId, type Front } from './chapters.ts';
import { figures } from './figures.ts';
import { fill, keyOf, parseParagraph, type Mark, type StoryText } from './text.ts';

/** What a mark leads to, with all that its label needs. */
export type Evidence =
  | { kind: 'event'; id: string; name: string; date: string; verified: boolean }
  | {
      kind: 'report';
      id: string;
      iso3: string;
      name: string;
      relation: Relation;
      date: string;
      confidence: Confidence;
    }
  | { kind: 'provider'; id: string; name: string }
  | { kind: 'claim'; id: string; name: string }
  | { kind: 'table'; id: string };

/** A word of the glossary in a sentence: its first letter, and how many it has. */
export interface TermUse {
  at: number;
  length: number;
  term: string;
}

/** A sentence, with the numbers that its evidence has in the chapter, from 1. */
export interface ToldSentence {
  text: string;
  marks: number[];
  /** In their order; none where the text explains no word. */
  terms?: readonly TermUse[];
}

/** A chapter in one language, ready to be read. */
export interface ToldChapter {
  id: ChapterId;
  front: Front;
  query: string;
  title: string;
  shows: string;
  paragraphs: ToldSentence[][];
  /** In the order in which the text names it. */
  evidence: Evidence[];
}

/** Finds the records of marks. What is not there is left out: `checkStory` has refused it, but for made-up tables. */
export function finder(tables: DataTables, locale: Locale): (mark: Mark) => Evidence | null {
  const by = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const [events, reports] = [by(tables.events), by(tables.country_reports)];
  const [providers, claims] = [by(tables.providers), by(tables.claims)];
  const iso2 = new Map(tables.countries.map((row) => [row.iso3, row.iso2]));
  return ({ kind, id }) => {
    switch (kind) {
      case 'event': {
        const row = events.get(id);
        return row ? { kind, id, name: row.title, date: eventDate(row), verified: row.verified } : null;
      }
      case 'report': {
        const row = reports.get(id);
        if (!row) return null;
        const { iso3, relation, confidence, reported: date } = row;
        return {
          kind,
          id,
          iso3,
          name: regionName(iso2.get(iso3) ?? iso3, locale),
          relation,
          date,
          confidence
        };
      }
      case 'provider': {
        const row = providers.get(id);
        return row ? { kind, id, name: row.name } : null;
      }
      case 'claim': {
        const row = claims.get(id);
        return row ? { kind, id, name: row.title } : null;
      }
      case 'table':
        return { kind, id };
    }
  };
}

/** Reads marked paragraphs, and numbers what they rest on in the order in which they name it. */
export class Notes {
  readonly evidence: Evidence[] = [];
  #numbers = new Map<string, number>();
  #find: (mark: Mark) => Evidence | null;
  #counted: ReadonlyMap<string, string>;

  constructor(find: (mark: Mark) => Evidence | null, counted: ReadonlyMap<string, string>) {
    this.#find = find;
    this.#counted = counted;
  }

  read(paragraph: string): ToldSentence[] {
    return parseParagraph(fill(paragraph, this.#counted)).sentences.map(({ text, marks }) => ({
      text,
      marks: marks.flatMap((mark) => this.#numberOf(mark)).sort((a, b) => a - b)
    }));
  }

  #numberOf(mark: Mark): number[] {
    const known = this.#numbers.get(keyOf(mark));
    if (known !== undefined) return [known];
    const found = this.#find(mark);
    if (!found) return [];
    this.#numbers.set(keyOf(mark), this.evidence.push(found));
    return [this.evidence.length];
  }
}

/** The whole story in one language: figures put in, marks numbered within each chapter, records looked up. */
export function tell(texts: StoryText, tables: DataTables, locale: Locale): ToldChapter[] {
  const find = finder(tables, locale);
  const counted = figures(tables, locale);
  return CHAPTERS.map(({ id, front, query }) => {
    const { title, shows, paragraphs } = texts[id];
    const notes = new Notes(find, counted);
    return {
      id,
      front,
      query,
      title,
      shows: fill(shows, counted),
      paragraphs: paragraphs.map((paragraph) => notes.read(paragraph)),
      evidence: notes.evidence
    };
  });
}
