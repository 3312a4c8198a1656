import type { Problem } from '#lib/model/schema.ts';
import { LOCALES, type DataTables, type Locale } from '#lib/model/tables.ts';
import { regionName } from '#lib/model/region-names.ts';
import { CHAPTERS, type ChapterId } from './chapters.ts';
import { bareNumbers, wordsOf } from './facts.ts';
import { figures } from './figures.ts';
import { fill, keyOf, parseParagraph, SENTENCE_END, type Sentence, type StoryText } from './text.ts';

/** What is wrong with a text, before it is known where it stands. */
export type Finding = Pick<Problem, 'value' | 'reason' | 'fix'>;

/** Whom a sentence cannot speak of without saying where that is known from; companies and countries come with the tables. */
const NAMES = [
  'NSO',
  'Amnesty',
  'Citizen Lab',
  'Forbidden Stories',
  'Apple',
  'WhatsApp',
  'Facebook',
  'Google',
  'Amazon'
];

/** What the checks of a sentence know of the tables. */
export interface Known {
  tables: DataTables;
  /** By mark, all that the tables say of the record. */
  words: ReadonlyMap<string, string>;
  names: readonly string[];
  unverified: ReadonlySet<string>;
  domains: ReadonlySet<string>;
}

/** Texts that are held to the rules: the story itself, or what tells it for others. */
export interface Edition {
  /** Where the texts of a language stand. */
  file: (locale: Locale) => string;
  /** Each claim of the ledger is told in them. */
  whole: boolean;
}
const STORY: Edition = { file: (locale) => `src/lib/story/${locale}.ts`, whole: true };

/**
 * What is wrong with the texts of the story: a sentence or a chapter without a mark, a mark of nothing, a number that its
 * records do not hold, a claim that is not told or told by nobody, two languages that do not rest on the same.
 */
export function checkStory(
  tables: Readonly<Record<Locale, DataTables>>,
  texts: Readonly<Record<Locale, StoryText>>,
  edition: Edition = STORY
): Problem[] {
  const each = LOCALES.flatMap((locale) => checkLanguage(tables[locale], texts[locale], locale, edition));
  return [...each, ...differences(texts, edition)];
}

export function knownOf(tables: DataTables, locale: Locale): Known {
  const providers = tables.providers.map(({ name }) => name).filter((name) => name.length > 2);
  const countries = tables.countries.map(({ iso2 }) => regionName(iso2, locale));
  const unverified = tables.events.filter((row) => !row.verified).map(({ id }) => `event:${id}`);
  return {
    tables,
    words: wordsOf(tables),
    names: [...NAMES, ...providers, ...countries],
    unverified: new Set(unverified),
    domains: new Set(tables.domains.map(({ domain }) => domain))
  };
}

function checkLanguage(
  tables: DataTables,
  texts: StoryText,
  locale: Locale,
  { file, whole }: Edition
): Problem[] {
  const known = knownOf(tables, locale);
  const counted = figures(tables, locale);
  const told = new Set<string>();
  const problem = (finding: Finding, column: string | null = null, row: number | null = null): Problem => ({
    file: file(locale),
    row,
    column,
    ...finding
  });

  const problems = CHAPTERS.flatMap(({ id }) => {
    const { title, shows, paragraphs } = texts[id];
    const wrong = [title, shows].flatMap((text) => ofFigures(text, counted).map((each) => problem(each, id)));
    const read = paragraphs.map(parseParagraph);
    const inside = read.flatMap(({ sentences, unread }, index) => {
      const findings = [
        ...ofFigures(paragraphs[index] ?? '', counted),
        ...unread.map(unmarked),
        ...sentences.flatMap((sentence) => checkSentence(sentence, known))
      ];
      for (const claim of toldIn(sentences, tables)) told.add(claim);
      return findings.map((finding) => problem(finding, id, index + 1));
    });
    const bare = !read.some(({ sentences }) => sentences.some(({ marks }) => marks.length > 0));
    return [...wrong, ...inside, ...(bare ? [problem({ ...unmarked(title), value: null }, id)] : [])];
  });
  const untold = tables.claims
    .filter((claim) => whole && !told.has(claim.id))
    .map(({ id, said_by }) =>
      problem({
        value: id,
        reason: 'The story does not tell this claim of the ledger, or not who made it.',
        fix: `Tell it with [[claim:${id}]], and name in the same paragraph: ${said_by}.`
      })
    );
  return [...problems, ...untold];
}

export const unmarked = (value: string): Finding => ({
  value,
  reason: 'This has no source mark that can be read.',
  fix: 'Put [[event:…]], [[report:…]], [[provider:…]], [[claim:…]] or [[table:…]] behind it, or [[-]] where it states no fact.'
});

export function ofFigures(text: string, counted: ReadonlyMap<string, string>): Finding[] {
  return [...fill(text, counted).matchAll(/\{\w*\}/g)].map(([value]) => ({
    value,
    reason: 'There is no such figure.',
    fix: 'Take one of figures.ts, or add it there.'
  }));
}

/** What is wrong with one sentence. */
export function checkSentence({ text, marks }: Sentence, known: Known): Finding[] {
  const findings: Finding[] = [];
  const keys = marks.map(keyOf);
  const add = (value: string, reason: string, fix: string) => findings.push({ value, reason, fix });

  if (SENTENCE_END.test(text)) add(text, 'Two sentences share one mark.', 'Mark each of them.');
  for (const key of keys.filter((each) => !known.words.has(each)))
    add(key, 'There is no such record.', 'Take an id from the tables.');
  if (marks.length === 0 && (/[\d{]/.test(text) || known.names.some((name) => text.includes(name))))
    add(text, 'This states a fact and has no source mark.', 'Say what it rests on.');

  // Counted numbers stand as {name} still. The names of firms that begin with a digit are no numbers.
  const held = new Set(keys.flatMap((key) => bareNumbers(known.words.get(key) ?? '')));
  if (marks.length > 0)
    for (const number of bareNumbers(text).filter((each) => !held.has(each)))
      add(
        number,
        `No record behind “${text}” holds this number.`,
        'Correct it, or mark the record that does.'
      );
  if (keys.some((key) => known.unverified.has(key)) && !/v[eé]rif/i.test(text))
    add(text, 'A record behind this is not verified.', 'Say so in the sentence.');
  for (const name of text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/g) ?? [])
    if (known.domains.has(name)) add(name, 'A malicious domain as it is.', 'Defang it: example[.]com.');
  return findings;
}

/** Names in what the ledger says of the makers of a claim; where it names nobody, its longer words. */
function makersIn(said_by: string): string[] {
  const names = said_by.match(/\p{Lu}\p{L}{3,}|NSO/gu) ?? [];
  return names.length > 0 ? names : (said_by.match(/\p{L}{5,}/gu) ?? []);
}

/** The claims that a paragraph tells together with somebody who made them. */
function toldIn(sentences: readonly Sentence[], { claims }: DataTables): string[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const marked = new Set(sentences.flatMap(({ marks }) => marks.map(keyOf)));
  return claims
    .filter(
      ({ id, said_by }) => marked.has(`claim:${id}`) && makersIn(said_by).some((name) => text.includes(name))
    )
    .map(({ id }) => id);
}

/** Paragraphs that do not rest on the same records in both languages. */
function differences(texts: Readonly<Record<Locale, StoryText>>, { file }: Edition): Problem[] {
  const marksOf = (locale: Locale, id: ChapterId) =>
    texts[locale][id].paragraphs.map((paragraph) => {
      const marks = parseParagraph(paragraph).sentences.flatMap((sentence) => sentence.marks.map(keyOf));
      return [...new Set(marks)].sort().join(' ');
    });
  return CHAPTERS.flatMap(({ id }) => {
    const [en, fr] = [marksOf('en', id), marksOf('fr', id)];
    return Array.from({ length: Math.max(en.length, fr.length) }, (_, index) => index)
      .filter((index) => en[index] !== fr[index])
      .map((index) => ({
        file: file('fr'),
        row: index + 1,
        column: id,
        value: fr[index] ?? null,
        reason: 'The two languages rest on different records.',
        fix: `English has: ${en[index] ?? 'no such paragraph'}.`
      }));
  });
}
