import type { LessonId } from './lesson-id.ts';
import type { LESSONS } from './lessons.ts';

/**
 * A text of the classroom. What states a fact carries source marks, as in the story: `[[event:ID]]` behind each sentence
 * (docs/story.md). Without any mark it states none. `{name}` is counted in the tables: answers.ts and the story's figures.
 */
export type Marked = string;

export interface TaskText {
  ask: Marked;
  /** What each blank asks for, in the order of the blanks. */
  blanks: readonly string[];
  /** Said after a wrong answer. */
  hint: string;
  /** The key: why the answers are so, and a model answer for what is open. At least one fact, with its mark. */
  model: readonly Marked[];
}

export interface Question {
  ask: Marked;
  /** For the teacher. */
  care?: Marked;
}

type Of<Id> = Extract<(typeof LESSONS)[number], { id: Id }>;

export interface StepText {
  title: string;
  text: Marked;
}

/** The texts of a lesson in one language, those of steps and tasks by their ids. */
export interface AnyLessonText {
  title: string;
  /** For whom, in a few words. */
  audience: string;
  lead: Marked;
  aims: readonly Marked[];
  prepare: readonly Marked[];
  steps: Readonly<Record<string, StepText>>;
  tasks: Readonly<Record<string, TaskText>>;
  /** How the source criticism is done. */
  criticism: Marked;
  discussion: readonly Question[];
}

/** The same of one lesson: no id of it may lack its text. */
export interface LessonText<Id extends LessonId> extends AnyLessonText {
  steps: Readonly<Record<Of<Id>['steps'][number]['id'], StepText>>;
  tasks: Readonly<Record<Of<Id>['tasks'][number]['id'], TaskText>>;
}

export type LessonTexts = { readonly [Id in LessonId]: LessonText<Id> };

export interface EntryText {
  title: string;
  lead: string;
  /** Notes for teachers: care, and what is asked in class. */
  care: readonly { title: string; paragraphs: readonly Marked[] }[];
  print: readonly Marked[];
  privacy: string;
}

export interface ClassroomText {
  entry: EntryText;
  lessons: LessonTexts;
}
