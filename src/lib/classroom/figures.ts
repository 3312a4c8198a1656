import type { DataTables, Locale } from '#lib/model/tables.ts';
import { figures } from '#lib/story/figures.ts';
import { ANSWER_IDS, answerOf, type Answer } from './answers.ts';

/** An answer as a key writes it: `15,000`, or names that are each right. */
export function written(answer: Answer, locale: Locale): string[] {
  if (answer.kind === 'number') return [new Intl.NumberFormat(locale).format(answer.value)];
  return answer.names.map(({ shown }) => shown);
}

/** What the texts of the classroom name as `{name}`: the figures of the story, and every answer. */
export function classroomFigures(tables: DataTables, locale: Locale): ReadonlyMap<string, string> {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const answers = ANSWER_IDS.flatMap((id): [string, string][] => {
    const answer = answerOf(id, tables, locale);
    return answer ? [[id, list.format(written(answer, locale))]] : [];
  });
  return new Map([...figures(tables, locale), ...answers]);
}
