import { beforeAll, describe, expect, test } from 'vitest';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { deal } from '#lib/present/deal.server.ts';
import { EN } from '#lib/present/en.ts';
import { FR } from '#lib/present/fr.ts';
import { asStory, type DeckText, type Slide } from '#lib/present/slides.ts';
import { CHAPTERS } from '#lib/story/chapters.ts';
import { checkStory, type Edition } from '#lib/story/check.ts';
import { EN as STORY_EN } from '#lib/story/en.ts';
import { FR as STORY_FR } from '#lib/story/fr.ts';
import { realTables } from '../helpers/real.ts';

const EDITION: Edition = { file: (locale) => `${locale}.ts`, whole: false };
let tables: Record<Locale, DataTables>;
let slides: Record<Locale, Slide[]>;
beforeAll(async () => {
  tables = { en: await realTables('en'), fr: await realTables('fr') };
  slides = { en: deal(EN, STORY_EN, tables.en, 'en'), fr: deal(FR, STORY_FR, tables.fr, 'fr') };
});

const check = (en: DeckText, fr: DeckText) =>
  checkStory(tables, { en: asStory(en, STORY_EN), fr: asStory(fr, STORY_FR) }, EDITION);

test('nothing is wrong with the slides as they stand', () => {
  expect(check(EN, FR)).toEqual([]);
});

test('a statement without a mark, and a prompt that states a fact, are refused', () => {
  const { mexico } = EN;
  const unmarked = check({ ...EN, mexico: { ...mexico, says: [...mexico.says, 'It was so.'] } }, FR);
  expect(unmarked.map(({ reason }) => reason)).toContain('This has no source mark that can be read.');
  const prompts = [...mexico.prompts, 'Say that Amazon knew. [[-]]'];
  expect(check({ ...EN, mexico: { ...mexico, prompts } }, FR).map(({ reason }) => reason)).toContain(
    'This states a fact and has no source mark.'
  );
});

describe.each(['en', 'fr'] as const)('the deck in %s', (locale) => {
  test('has a slide for each chapter, three to five statements, each with who says it, and a caution', () => {
    expect(slides[locale].map(({ id }) => id)).toEqual(CHAPTERS.map(({ id }) => id));
    for (const { id, says, prompts, caution } of slides[locale]) {
      expect(says.length, id).toBeGreaterThanOrEqual(3);
      expect(says.length, id).toBeLessThanOrEqual(5);
      expect(prompts, id).toHaveLength(2);
      expect(caution.length, id).toBeGreaterThan(20);
      for (const { sentences, sources } of says) {
        expect(sources.length, id).toBeGreaterThan(0);
        expect(sources.map(({ n }) => n)).toEqual(sources.map((_, index) => index + 1));
        const marks = new Set(sentences.flatMap((each) => each.marks));
        expect(marks.size, id).toBe(sources.length);
        for (const { who } of sources) expect(who.length).toBeGreaterThan(2);
      }
    }
  });

  test('fits on a screen: no statement is longer than a tall breath', () => {
    for (const { id, says } of slides[locale])
      for (const { sentences } of says)
        expect(sentences.map(({ text }) => text).join(' ').length, id).toBeLessThanOrEqual(205);
  });
});

test('records of one author and day are one line', () => {
  const leak = slides.en.find(({ id }) => id === 'first-trace');
  expect(leak?.says[0]?.sources.map(({ who, when }) => `${who}, ${when}`)).toEqual([
    'Citizen Lab, August 2016'
  ]);
});

test('French typography holds', () => {
  const text = JSON.stringify(FR).replace(/\[\[[^\]]*\]\]/g, '');
  expect(text).not.toMatch(/ [:;?!»]|« |[^\u00a0\u202f](?:[;?!»])(?=[ "])/);
  expect(text).not.toMatch(/'/);
});
