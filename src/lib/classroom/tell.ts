import type { Claim } from '#lib/model/claim.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { fill } from '#lib/story/text.ts';
import { finder, Notes, type Evidence, type ToldSentence } from '#lib/story/tell.ts';
import { answerOf, type Answer } from './answers.ts';
import { classroomFigures, written } from './figures.ts';
import type { LessonId } from './lesson-id.ts';
import { lessonOf, type Lesson, type Opening, type Task } from './lessons.ts';
import type { ClassroomText, AnyLessonText, Marked, TaskText } from './text.ts';

export type { Evidence, ToldSentence };

export interface ToldBlank {
  label: string;
  answer: Answer;
}

export interface ToldTask {
  id: string;
  /** From 1. */
  number: number;
  ask: ToldSentence[];
  blanks: ToldBlank[];
  hint: string;
  lines: number;
  open: Opening | null;
}

export interface ToldStep {
  id: string;
  minutes: number;
  title: string;
  text: ToldSentence[];
  open: Opening | null;
  /** Numbers of its tasks. */
  tasks: number[];
}

/** A lesson in one language, ready to be read: the plan for the teacher, and the worksheet. */
export interface ToldLesson {
  id: LessonId;
  minutes: number;
  title: string;
  audience: string;
  lead: ToldSentence[];
  aims: ToldSentence[][];
  prepare: ToldSentence[][];
  steps: ToldStep[];
  tasks: ToldTask[];
  criticism: ToldSentence[];
  discussion: { ask: ToldSentence[]; care: ToldSentence[] | null }[];
  evidence: Evidence[];
}

export interface ToldKey {
  id: LessonId;
  title: string;
  tasks: {
    number: number;
    ask: ToldSentence[];
    /** Each answer as it is written; several where each of them is right. */
    answers: { label: string; shown: string[] }[];
    model: ToldSentence[][];
  }[];
  /** The source criticism, worked out from the ledger. */
  criticism: { claim: Claim; notes: number[] };
  evidence: Evidence[];
}

/** Reads texts with and without marks; numbers go on through all that it reads. */
export function reader(tables: DataTables, locale: Locale) {
  const counted = classroomFigures(tables, locale);
  const notes = new Notes(finder(tables, locale), counted);
  const read = (text: Marked): ToldSentence[] =>
    text.includes('[[') ? notes.read(text) : [{ text: fill(text, counted), marks: [] }];
  return { read, evidence: notes.evidence };
}

export type Read = (text: Marked) => ToldSentence[];

/** The words of sentences without their marks. */
export const plainly = (sentences: readonly ToldSentence[]): string =>
  sentences.map(({ text }) => text).join(' ');

/** What the texts hold for an id of `lessons.ts`; the types promise that it is there. */
function textOf<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const found = texts[id];
  if (found === undefined) throw new Error(`There is no text “${id}”.`);
  return found;
}

function blanksOf(task: Task, { blanks }: TaskText, tables: DataTables, locale: Locale): ToldBlank[] {
  return task.blanks.flatMap((id, index) => {
    const answer = answerOf(id, tables, locale);
    return answer ? [{ label: blanks[index] ?? '', answer }] : [];
  });
}

function stepsOf(lesson: Lesson, text: AnyLessonText, read: Read): ToldStep[] {
  const numbers = new Map(lesson.tasks.map(({ id }, index) => [id, index + 1]));
  return lesson.steps.map(({ id, minutes, open = null, tasks = [] }) => {
    const { title, text: words } = textOf(text.steps, id);
    return {
      id,
      minutes,
      title,
      text: read(words),
      open,
      tasks: tasks.map((task) => numbers.get(task) ?? 0)
    };
  });
}

/** The plan and the worksheet of a lesson. */
export function tellLesson(
  id: LessonId,
  { lessons }: ClassroomText,
  tables: DataTables,
  locale: Locale
): ToldLesson {
  const lesson = lessonOf(id);
  const text: AnyLessonText = lessons[id];
  const { read, evidence } = reader(tables, locale);
  return {
    id,
    minutes: lesson.minutes,
    title: text.title,
    audience: text.audience,
    lead: read(text.lead),
    aims: text.aims.map(read),
    prepare: text.prepare.map(read),
    steps: stepsOf(lesson, text, read),
    tasks: lesson.tasks.map((task, index) => {
      const words = textOf(text.tasks, task.id);
      return {
        id: task.id,
        number: index + 1,
        ask: read(words.ask),
        blanks: blanksOf(task, words, tables, locale),
        hint: plainly(read(words.hint)),
        lines: task.lines,
        open: task.open ?? null
      };
    }),
    criticism: read(text.criticism),
    discussion: text.discussion.map(({ ask, care }) => ({ ask: read(ask), care: care ? read(care) : null })),
    evidence
  };
}

/** The key of a lesson: every answer as the tables give it at this moment. */
export function tellKey(
  id: LessonId,
  { lessons }: ClassroomText,
  tables: DataTables,
  locale: Locale
): ToldKey {
  const lesson = lessonOf(id);
  const text: AnyLessonText = lessons[id];
  const { read, evidence } = reader(tables, locale);
  const tasks = lesson.tasks.map((task, index) => {
    const words = textOf(text.tasks, task.id);
    return {
      number: index + 1,
      ask: read(words.ask),
      answers: blanksOf(task, words, tables, locale).map(({ label, answer }) => ({
        label,
        shown: written(answer, locale)
      })),
      model: words.model.map(read)
    };
  });
  const claim = tables.claims.find((row) => row.id === lesson.claim);
  if (!claim) throw new Error(`There is no claim “${lesson.claim}”.`);
  const notes = read(`${claim.title} [[claim:${claim.id}]]`).flatMap(({ marks }) => marks);
  return { id, title: text.title, tasks, criticism: { claim, notes }, evidence };
}
