import { beforeAll, describe, expect, test } from 'vitest';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { CHAPTERS } from '#lib/story/chapters.ts';
import { checkStory } from '#lib/story/check.ts';
import { EN as FULL_EN } from '#lib/story/en.ts';
import { FR as FULL_FR } from '#lib/story/fr.ts';
import { EN } from '#lib/story/plain/en.ts';
import { FR } from '#lib/story/plain/fr.ts';
import { parseParagraph, type StoryText } from '#lib/story/text.ts';
import { realTables } from '../helpers/real.ts';

const TEXTS = { en: { plain: EN, full: FULL_EN }, fr: { plain: FR, full: FULL_FR } };
let tables: Record<Locale, DataTables>;
beforeAll(async () => {
  tables = { en: await realTables('en'), fr: await realTables('fr') };
});

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d{]/u.test(word)).length;
const sentencesOf = (story: StoryText) =>
  CHAPTERS.flatMap(({ id }) =>
    story[id].paragraphs.flatMap((each) => parseParagraph(each).sentences.map(({ text }) => text))
  );
const lengthOf = (story: StoryText) => sentencesOf(story).reduce((sum, text) => sum + wordsOf(text), 0);

test('nothing is wrong with the plain texts, and no claim of the ledger is left out', () => {
  const edition = { file: (locale: Locale) => `${locale}.ts`, whole: true };
  expect(checkStory(tables, { en: EN, fr: FR }, edition)).toEqual([]);
  const without = { ...EN, cloud: { ...EN.cloud, paragraphs: EN.cloud.paragraphs.slice(0, 2) } };
  expect(checkStory(tables, { en: without, fr: FR }, edition).map(({ value }) => value)).toContain(
    'servers-in-europe'
  );
});

describe.each(['en', 'fr'] as const)('the plain text in %s', (locale) => {
  const { plain, full } = TEXTS[locale];

  test('has short sentences: half of them up to ten words, none much longer than twenty', () => {
    const lengths = sentencesOf(plain)
      .map(wordsOf)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(11);
    expect(lengths.at(-1)).toBeLessThanOrEqual(24);
  });

  test('is clearly shorter than the full one', () => {
    expect(lengthOf(plain)).toBeLessThan(lengthOf(full) * 0.65);
  });
});

test('French typography holds', () => {
  const text = JSON.stringify(FR).replace(/\[\[[^\]]*\]\]/g, '');
  expect(text).not.toMatch(/ [:;?!»]|« |[^\u00a0\u202f](?:[;?!»])(?=[ "])/);
  expect(text).not.toMatch(/'/);
});
