import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatProblem } from '#lib/model/schema.ts';
import { checkFolder } from './check.ts';
import { freeze } from './versions.ts';

const USAGE = `Keeps the tables of data/ for ever, as a version that stays reachable under /data/v/.

  npm run freeze -- --en "What is new." --fr "Ce qui est nouveau."`;

const { values } = parseArgs({
  options: {
    en: { type: 'string', default: '' },
    fr: { type: 'string', default: '' },
    data: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    help: { type: 'boolean', default: false }
  }
});

if (values.help) {
  console.log(USAGE);
} else {
  const problems = await checkFolder(values.data);
  try {
    if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
    console.log(`Frozen as ${freeze(values.data, { en: values.en, fr: values.fr })}.`);
  } catch (error) {
    console.error(
      `Nothing was frozen.\n${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`
    );
    process.exitCode = 1;
  }
}
