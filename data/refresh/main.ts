import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newestCommits, PINNED } from './commits.ts';
import { RefreshFailure } from './failure.ts';
import type { Origin } from './fetch.ts';
import { refresh } from './refresh.ts';
import { formatRefusal, formatSummary } from './summary.ts';

const USAGE = `Rebuilds the derived tables (domains, addresses, cases) of data/.

  npm run data                          from the public addresses of the upstream files
  npm run data -- --upstream DIR        from a folder laid out as data/README.md says
  npm run data -- --from BASEURL        the same layout, from a server

  --latest        from the newest commits of the public files, not from those of data/upstream.json
  --dry-run       show what would change, write nothing
  --summary FILE  write what changed, or why it was refused, as Markdown
  --data DIR      other tables than those of data/
  --timeout MS    how long one file may take (30000)`;

/** Runs the command and gives its exit code. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      upstream: { type: 'string' },
      from: { type: 'string' },
      data: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
      latest: { type: 'boolean', default: false },
      summary: { type: 'string' },
      timeout: { type: 'string', default: '30000' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  const timeout = Number(values.timeout);
  const origins = [values.upstream, values.from, values.latest].filter(Boolean);
  if (values.help || origins.length > 1 || !(timeout > 0)) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const summarise = async (text: string) => {
    if (values.summary) await writeFile(values.summary, text);
  };
  try {
    const outcome = await refresh({
      dir: values.data,
      origin: await originOf(values, timeout),
      dryRun: values['dry-run'],
      timeout,
      log: console.log
    });
    await summarise(formatSummary(outcome));
  } catch (error) {
    if (error instanceof RefreshFailure) await summarise(formatRefusal(error.message));
    throw error;
  }
  return 0;
}

async function originOf(
  { upstream, from, latest }: { upstream?: string; from?: string; latest: boolean },
  timeout: number
): Promise<Origin> {
  if (upstream) return { kind: 'folder', dir: upstream };
  if (from) return { kind: 'server', base: from };
  return { kind: 'public', commits: latest ? await newestCommits(timeout) : PINNED };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof RefreshFailure) {
    console.error(`The tables were not touched.\n${error.message}`);
  } else if (error instanceof Error && 'code' in error) {
    console.error(`The tables were not touched.\n${error.message}\n\n${USAGE}`);
  } else {
    throw error;
  }
  process.exitCode = 1;
}
