import { beforeAll, describe, expect, test } from 'vitest';
import type { DataTables, Locale } from '#lib/model/tables.ts';
import { CHAPTERS, type ChapterId } from '#lib/story/chapters.ts';
import { checkStory } from '#lib/story/check.ts';
import { EN } from '#lib/story/en.ts';
import { figures } from '#lib/story/figures.ts';
import { FR } from '#lib/story/fr.ts';
import type { ChapterText, StoryText } from '#lib/story/text.ts';
import { realTables } from '../helpers/real.ts';

let tables: Record<Locale, DataTables>;
beforeAll(async () => {
  tables = { en: await realTables('en'), fr: await realTables('fr') };
});

const reasons = (en: StoryText, fr: StoryText = FR) =>
  checkStory(tables, { en, fr })
    .filter(({ file }) => file.endsWith('en.ts') || fr !== FR)
    .map(({ column, value, reason }) => `${column ?? ''}: ${value ?? ''}: ${reason}`)
    .join('\n');

const change = (story: StoryText, id: ChapterId, patch: Partial<ChapterText>): StoryText => ({
  ...story,
  [id]: { ...story[id], ...patch }
});
const adding = (sentence: string) =>
  change(EN, 'mexico', { paragraphs: [...EN.mexico.paragraphs, sentence] });

test('nothing is wrong with the story as it stands', () => {
  expect(checkStory(tables, { en: EN, fr: FR })).toEqual([]);
});

describe('the check refuses', () => {
  test.each([
    ['a sentence without a mark', 'It was so.', 'no source mark'],
    ['a mark of nothing', 'It was so. [[event:never-happened]]', 'no such record'],
    [
      'a second sentence behind the mark of the first',
      'It was so. It still is. [[claim:nso-denial]]',
      'share one mark'
    ],
    [
      'a number that its record does not hold',
      'There were 1,092. [[event:hide-and-seek-45-countries]]',
      '1092'
    ],
    ['a number said to be no fact', 'There were 12 of them. [[-]]', 'states a fact'],
    ['a name said to be no fact', 'Amazon knew nothing. [[-]]', 'states a fact'],
    ['a country said to be no fact', 'It happened in Hungary. [[-]]', 'states a fact'],
    [
      'a record that nobody verified, without saying so',
      'A phone was infected. [[event:serbia-student-activist]]',
      'not verified'
    ],
    [
      'a domain that is not defanged',
      'It led to free247downloads.com. [[event:network-injection-2019]]',
      'malicious'
    ],
    ['a figure that nobody counts', 'There were {many}. [[table:domains]]', 'no such figure']
  ])('%s', (_, sentence, reason) => {
    expect(reasons(adding(sentence))).toContain(reason);
  });

  test('a chapter that rests on nothing', () => {
    expect(reasons(change(EN, 'mexico', { paragraphs: ['It was so. [[-]]'] }))).toContain('mexico: : ');
  });

  test('a claim that is not told', () => {
    const without = EN['what-nso-says'].paragraphs.filter((each) => !each.includes('nso-defamation-threat'));
    expect(reasons(change(EN, 'what-nso-says', { paragraphs: without }))).toContain(
      ': nso-defamation-threat: '
    );
  });

  test('a claim of which nobody says who made it', () => {
    const paragraphs = EN.forensics.paragraphs.map((each) =>
      each.replaceAll('The Washington Post and partners', 'Some')
    );
    expect(reasons(change(EN, 'forensics', { paragraphs }))).toContain(': mostly-iphones: ');
  });

  test('a French paragraph that rests on something else', () => {
    const paragraphs = FR.mexico.paragraphs.slice(1);
    expect(reasons(EN, change(FR, 'mexico', { paragraphs }))).toContain('rest on different records');
  });
});

test('a table that changes changes the figures', () => {
  const fewer = { ...tables.en, domains: tables.en.domains.filter((row) => row.generation !== '4') };
  expect(figures(tables.en, 'en').get('gen4')).toBe('688');
  expect(figures(fewer, 'en').get('gen4')).toBe('0');
});

test('a number that leaves its record fails the check', () => {
  const events = tables.en.events.map((row) =>
    row.id === 'hide-and-seek-45-countries' ? { ...row, summary: 'Scans.', title: 'A map' } : row
  );
  const found = checkStory({ ...tables, en: { ...tables.en, events } }, { en: EN, fr: FR });
  expect(found.map(({ value }) => value)).toContain('36');
});

test.each([EN, FR])('a chapter is a few short paragraphs, the whole about ten minutes', (story) => {
  const words = (text: string) =>
    text
      .replace(/\[\[[^\]]*\]\]/g, '')
      .split(/\s+/)
      .filter(Boolean).length;
  const chapters = CHAPTERS.map(({ id }) => story[id].paragraphs.reduce((sum, each) => sum + words(each), 0));
  expect(CHAPTERS.length).toBeGreaterThanOrEqual(8);
  expect(CHAPTERS.length).toBeLessThanOrEqual(12);
  for (const count of chapters) expect(count).toBeLessThanOrEqual(330);
  expect(chapters.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2900);
});

test('French typography holds', () => {
  const text = JSON.stringify(FR).replace(/\[\[[^\]]*\]\]/g, '');
  expect(text).not.toMatch(/ [:;?!»]|« |[^\u00a0\u202f](?:[;?!»])(?=[ "])/);
  expect(text).not.toMatch(/'/);
});
