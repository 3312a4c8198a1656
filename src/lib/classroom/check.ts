import type { Problem } from '#lib/model/schema.ts';
import { LOCALES, TABLE_NAMES, type DataTables, type Locale } from '#lib/model/tables.ts';
import { readUrl } from '#lib/state/url.ts';
import { CHAPTERS } from '#lib/story/chapters.ts';
import { checkSentence, knownOf, ofFigures, unmarked, type Finding } from '#lib/story/check.ts';
import { keyOf, parseParagraph, type Sentence } from '#lib/story/text.ts';
import { answerOf } from './answers.ts';
import { classroomFigures } from './figures.ts';
import type { Glossary } from './glossary/text.ts';
import { isLesson } from './lesson-id.ts';
import { LESSONS, type Lesson, type Opening } from './lessons.ts';
import { passages, type Passage } from './passages.ts';
import type { AnyLessonText, ClassroomText } from './text.ts';

/** All texts of the classroom in one language. */
export interface Texts {
  classroom: ClassroomText;
  glossary: Glossary;
}

/**
 * What is wrong with the classroom: an answer that no table gives, a fact without a source mark, a link to no view, minutes
 * that do not add up, two languages that do not rest on the same.
 */
export function checkClassroom(
  tables: Readonly<Record<Locale, DataTables>>,
  texts: Readonly<Record<Locale, Texts>>
): Problem[] {
  return [
    ...LESSONS.flatMap((lesson) => checkLesson(lesson, tables.en)),
    ...LOCALES.flatMap((locale) => checkTexts(tables[locale], texts[locale], locale)),
    ...differences(texts)
  ];
}

const at = (file: string, column: string, finding: Finding): Problem => ({
  file: `src/lib/classroom/${file}`,
  row: null,
  column,
  ...finding
});

function checkLesson(lesson: Lesson, tables: DataTables): Problem[] {
  const findings: Finding[] = [];
  const add = (value: string, reason: string, fix: string) => findings.push({ value, reason, fix });
  const sum = lesson.steps.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== lesson.minutes)
    add(`${sum}`, 'The steps do not take as long as the lesson.', `Give them ${lesson.minutes} minutes.`);
  for (const id of lesson.tasks.flatMap(({ blanks }) => blanks))
    if (!answerOf(id, tables, 'en')) add(id, 'No table gives this answer.', 'Ask for what the tables hold.');
  for (const { open } of [...lesson.steps, ...lesson.tasks])
    if (open && !leads(open, tables)) add(JSON.stringify(open), 'This leads nowhere.', 'See docs/url.md.');
  if (!tables.claims.some(({ id }) => id === lesson.claim))
    add(lesson.claim, 'There is no such claim.', 'Take an id from claims.csv.');
  const inSteps = lesson.steps.flatMap(({ tasks = [] }) => tasks).join(' ');
  const inSheet = lesson.tasks.map(({ id }) => id).join(' ');
  if (inSteps !== inSheet) add(inSteps, 'The steps do not use the tasks in their order.', inSheet);
  return findings.map((finding) => at('lessons.ts', lesson.id, finding));
}

function leads(open: Opening, tables: DataTables): boolean {
  if (open.page === 'explorer') return readUrl(new URLSearchParams(open.query)).dropped.length === 0;
  if (open.id === '') return true;
  const ids: readonly string[] = {
    story: CHAPTERS.map(({ id }) => id),
    claims: tables.claims.map(({ id }) => id),
    data: TABLE_NAMES
  }[open.page];
  return ids.includes(open.id);
}

/** The sentences of a passage. Without any mark it is one that states no fact. */
function read(text: string): { sentences: Sentence[]; unread: string[] } {
  return text.includes('[[') ? parseParagraph(text) : { sentences: [], unread: [] };
}

function checkTexts(tables: DataTables, { classroom, glossary }: Texts, locale: Locale): Problem[] {
  const known = knownOf(tables, locale);
  const counted = classroomFigures(tables, locale);
  const ofPassage = ({ text, sourced }: Passage): Finding[] => {
    const { sentences, unread } = read(text);
    const bare = sentences.length === 0 && unread.length === 0;
    return [
      ...ofFigures(text, counted),
      ...unread.map(unmarked),
      // A whole passage without marks holds several sentences: what is asked of each is that it names nobody.
      ...(bare ? checkSentence({ text: text.replaceAll(/[.?!]/g, ','), marks: [] }, known) : []),
      ...sentences.flatMap((sentence) => checkSentence(sentence, known)),
      ...(sourced && !sentences.some(({ marks }) => marks.length > 0) ? [unmarked(text)] : [])
    ];
  };
  const wrong = passages(classroom, glossary).flatMap((passage) =>
    ofPassage(passage).map((finding) => at(`${locale} texts`, passage.place, finding))
  );
  return [...wrong, ...LESSONS.flatMap((lesson) => checkBlanks(lesson, classroom, locale))];
}

/** Each blank has words of its own. */
function checkBlanks({ id, tasks }: Lesson, { lessons }: ClassroomText, locale: Locale): Problem[] {
  const text: AnyLessonText | undefined = isLesson(id) ? lessons[id] : undefined;
  const texts = text?.tasks ?? {};
  return tasks
    .filter((task) => texts[task.id]?.blanks.length !== task.blanks.length)
    .map((task) =>
      at(`${locale} texts`, `${id}.tasks.${task.id}`, {
        value: `${texts[task.id]?.blanks.length}`,
        reason: 'This is not one label a blank.',
        fix: `Write ${task.blanks.length}.`
      })
    );
}

/** Passages that do not rest on the same records in both languages. */
function differences(texts: Readonly<Record<Locale, Texts>>): Problem[] {
  const restsOn = (locale: Locale) =>
    passages(texts[locale].classroom, texts[locale].glossary).map(({ place, text }) => {
      const marks = read(text).sentences.flatMap((sentence) => sentence.marks.map(keyOf));
      return { place, marks: [...new Set(marks)].sort().join(' ') };
    });
  const english = new Map(restsOn('en').map(({ place, marks }) => [place, marks]));
  return restsOn('fr')
    .filter(({ place, marks }) => english.get(place) !== marks)
    .map(({ place, marks }) =>
      at('fr texts', place, {
        value: marks,
        reason: 'The two languages rest on different records.',
        fix: `English has: ${english.get(place) ?? 'no such passage'}.`
      })
    );
}
