import { LESSONS, type Lesson } from './lessons.ts';
import { TERMS } from './glossary/terms.ts';
import type { Glossary } from './glossary/text.ts';
import type { ClassroomText, AnyLessonText, Marked, TaskText } from './text.ts';

/** A text with the place where it stands, for what is said of it. */
export interface Passage {
  /** `who-says-so.tasks.ledger.model.0` */
  place: string;
  text: Marked;
  /** It has to rest on something. */
  sourced?: boolean;
}

const numbered = (place: string, texts: readonly Marked[], sourced = false): Passage[] =>
  texts.map((text, index) => ({ place: `${place}.${index}`, text, sourced }));

function ofTask(place: string, { ask, hint, model }: TaskText): Passage[] {
  return [
    { place: `${place}.ask`, text: ask },
    { place: `${place}.hint`, text: hint },
    ...numbered(`${place}.model`, model, true)
  ];
}

/** The texts of a task or a step by their ids; what the types ask for is there. */
const byId = <T>(texts: Readonly<Record<string, T>>, id: string): T[] => {
  const found = texts[id];
  return found === undefined ? [] : [found];
};

function ofLesson({ id, steps, tasks }: Lesson, text: AnyLessonText): Passage[] {
  return [
    { place: `${id}.lead`, text: text.lead },
    ...numbered(`${id}.aims`, text.aims),
    ...numbered(`${id}.prepare`, text.prepare),
    ...steps.flatMap((step) =>
      byId(text.steps, step.id).map((each) => ({ place: `${id}.steps.${step.id}`, text: each.text }))
    ),
    ...tasks.flatMap((task) =>
      byId(text.tasks, task.id).flatMap((each) => ofTask(`${id}.tasks.${task.id}`, each))
    ),
    { place: `${id}.criticism`, text: text.criticism },
    ...numbered(
      `${id}.discussion`,
      text.discussion.flatMap(({ ask, care }) => (care === undefined ? [ask] : [ask, care]))
    )
  ];
}

/** Every text of the classroom in one language that may state a fact. */
export function passages({ entry, lessons }: ClassroomText, glossary: Glossary): Passage[] {
  return [
    { place: 'entry.lead', text: entry.lead },
    ...entry.care.flatMap(({ paragraphs }, index) => numbered(`entry.care.${index}`, paragraphs)),
    ...numbered('entry.print', entry.print),
    { place: 'entry.privacy', text: entry.privacy },
    ...LESSONS.flatMap((lesson) => ofLesson(lesson, lessons[lesson.id])),
    ...TERMS.flatMap((id) => [
      { place: `glossary.${id}.plain`, text: glossary[id].plain },
      { place: `glossary.${id}.full`, text: glossary[id].full }
    ])
  ];
}
