import { beforeAll, describe, expect, test } from 'vitest';
import { checkClassroom, type Texts } from '#lib/classroom/check.ts';
import { GLOSSARY_EN } from '#lib/classroom/glossary/en.ts';
import { GLOSSARY_FR } from '#lib/classroom/glossary/fr.ts';
import { LESSON_IDS } from '#lib/classroom/lesson-id.ts';
import { LESSONS } from '#lib/classroom/lessons.ts';
import type { LessonText } from '#lib/classroom/text.ts';
import { CLASSROOM_EN } from '#lib/classroom/texts/en.ts';
import { CLASSROOM_FR } from '#lib/classroom/texts/fr.ts';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { realTables } from '../helpers/real.ts';

let tables: Record<Locale, DataTables>;
beforeAll(async () => {
  tables = { en: await realTables('en'), fr: await realTables('fr') };
});

test('each address of a lesson has its lesson, in the same order', () => {
  expect(LESSONS.map(({ id }) => id)).toEqual(LESSON_IDS);
});

const EN: Texts = { classroom: CLASSROOM_EN, glossary: GLOSSARY_EN };
const FR: Texts = { classroom: CLASSROOM_FR, glossary: GLOSSARY_FR };
const reasons = (en: Texts = EN, of = tables) =>
  checkClassroom(of, { en, fr: FR })
    .map(({ column, value, reason }) => `${column ?? ''}: ${value ?? ''}: ${reason}`)
    .join('\n');

const SHORT = 'a-number-is-not-a-hack';
const changed = (patch: Partial<LessonText<typeof SHORT>>): Texts => ({
  ...EN,
  classroom: {
    ...CLASSROOM_EN,
    lessons: { ...CLASSROOM_EN.lessons, [SHORT]: { ...CLASSROOM_EN.lessons[SHORT], ...patch } }
  }
});
const { tasks } = CLASSROOM_EN.lessons[SHORT];

test('nothing is wrong with the classroom as it stands', () => {
  expect(reasons()).toBe('');
});

describe('the check refuses', () => {
  test.each([
    ['a fact without a mark', changed({ aims: ['Learn that Amazon knew.'] }), 'states a fact'],
    ['a number without a mark', changed({ lead: 'There were 45 of them.' }), 'states a fact'],
    ['a mark of nothing', changed({ criticism: 'It was so. [[claim:never-made]]' }), 'no such record'],
    [
      'a number that its record does not hold',
      changed({ criticism: 'There were 51,000. [[claim:leak-50000-numbers]]' }),
      '51000'
    ],
    [
      'a model answer that rests on nothing',
      changed({ tasks: { ...tasks, rumour: { ...tasks.rumour, model: ['Ask. [[-]]'] } } }),
      'no source mark'
    ],
    [
      'a figure that no table gives',
      changed({ tasks: { ...tasks, rumour: { ...tasks.rumour, model: ['{many}. [[table:cases]]'] } } }),
      'no such figure'
    ],
    [
      'a blank without words',
      changed({ tasks: { ...tasks, both: { ...tasks.both, blanks: ['Both'] } } }),
      'one label a blank'
    ],
    [
      'a sentence that rests on something else in French',
      changed({ criticism: 'It was said. [[claim:nso-denial]]' }),
      'different records'
    ],
    [
      'an unattributed fact in the glossary',
      { ...EN, glossary: { ...GLOSSARY_EN, spyware: { ...GLOSSARY_EN.spyware, full: 'Hungary has it.' } } },
      'states a fact'
    ]
  ])('%s', (_, texts, reason) => {
    expect(reasons(texts)).toContain(reason);
  });

  test('an answer that no table gives', () => {
    const none = { ...tables, en: { ...tables.en, addresses: [] } };
    expect(reasons(EN, none)).toContain('firstProvider: No table gives this answer');
  });

  test('a claim that has left the ledger', () => {
    const claims = tables.en.claims.filter(({ id }) => id !== 'nso-denial');
    expect(reasons(EN, { ...tables, en: { ...tables.en, claims } })).toContain('nso-denial');
  });
});

test('the lessons are for three lengths', () => {
  expect(LESSONS.map(({ minutes }) => minutes)).toEqual([20, 45, 90]);
});
