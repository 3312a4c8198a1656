import { fileURLToPath } from 'node:url';
import { formatProblem, type Problem } from '#lib/model/schema.ts';
import { checkClassroom } from '#lib/classroom/check.ts';
import { GLOSSARY_EN } from '#lib/classroom/glossary/en.ts';
import { GLOSSARY_FR } from '#lib/classroom/glossary/fr.ts';
import { CLASSROOM_EN } from '#lib/classroom/texts/en.ts';
import { CLASSROOM_FR } from '#lib/classroom/texts/fr.ts';
import { EN as DECK_EN } from '#lib/present/en.ts';
import { FR as DECK_FR } from '#lib/present/fr.ts';
import { asStory } from '#lib/present/slides.ts';
import { checkStory } from '#lib/story/check.ts';
import { EN } from '#lib/story/en.ts';
import { FR } from '#lib/story/fr.ts';
import { EN as PLAIN_EN } from '#lib/story/plain/en.ts';
import { FR as PLAIN_FR } from '#lib/story/plain/fr.ts';
import { checkContents } from './contents.ts';
import { readDataFolder, readDataPackage } from './read.ts';
import { checkFrozen, checkVersions } from './versions.ts';

/** Every problem of a data folder; what the tables say is only looked at once they can be read. */
export async function checkFolder(dir: string): Promise<Problem[]> {
  const [en, fr] = [await readDataFolder(dir, 'en'), await readDataFolder(dir, 'fr')];
  if (en.problems.length > 0) return en.problems;
  return checkContents({ en: en.tables, fr: fr.tables }, await readDataPackage(dir));
}

/**
 * What the story, in full and in plain language, its slides and the classroom say that the tables of a folder do not hold.
 * Only our own tables are told in them.
 */
export async function checkTold(dir: string): Promise<Problem[]> {
  const [en, fr] = [await readDataFolder(dir, 'en'), await readDataFolder(dir, 'fr')];
  const tables = { en: en.tables, fr: fr.tables };
  const slides = { en: asStory(DECK_EN, EN), fr: asStory(DECK_FR, FR) };
  return [
    ...checkStory(tables, { en: EN, fr: FR }),
    ...checkStory(
      tables,
      { en: PLAIN_EN, fr: PLAIN_FR },
      { file: (locale) => `src/lib/story/plain/${locale}.ts`, whole: true }
    ),
    ...checkStory(tables, slides, { file: (locale) => `src/lib/present/${locale}.ts`, whole: false }),
    ...checkClassroom(tables, {
      en: { classroom: CLASSROOM_EN, glossary: GLOSSARY_EN },
      fr: { classroom: CLASSROOM_FR, glossary: GLOSSARY_FR }
    })
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
  const problems = [
    ...(await checkFolder(dir)),
    ...(process.argv[2] ? [] : await checkTold(dir)),
    ...checkVersions(dir),
    // An origin says that the site is built to be published.
    ...(process.env.SITE_ORIGIN ? checkFrozen(dir) : [])
  ];
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in the data.`);
    process.exitCode = 1;
  } else {
    console.log('The data is in order.');
  }
}
