import type { TableName, Tables } from '#lib/model/tables.ts';
import { readTables } from '#lib/load/csv.ts';
import { formatProblem, type DataPackage } from '#lib/model/schema.ts';
import { buildAddresses } from './addresses.ts';
import { buildCases } from './cases.ts';
import { changesOf, formatChange } from './changes.ts';
import { COMMITS_FILE, commitsText } from './commits.ts';
import { buildDomains } from './domains.ts';
import { RefreshFailure } from './failure.ts';
import { fetchUpstream, type Origin } from './fetch.ts';
import { readDataPackage, readDataTexts } from './read.ts';
import { SourceIndex } from './sources.ts';
import type { Outcome } from './summary.ts';
import { toCsv, writeAll } from './write.ts';

export interface RefreshOptions {
  /** The folder of the tables. */
  dir: string;
  origin: Origin;
  dryRun: boolean;
  /** Milliseconds that one file may take. */
  timeout: number;
  log: (line: string) => void;
}

/** Tables that are computed; `sources` only gains the addresses that new cases cite. */
const DERIVED = ['domains', 'addresses', 'cases'] as const;
const WRITTEN = ['sources', ...DERIVED] as const;

/** A table that shrinks by more than this is more likely a broken file than a fact. */
const LARGEST_DROP = 0.2;

/**
 * Rebuilds the derived tables. Everything is read, computed and checked in memory; the files are
 * written last and together, or, if anything is wrong, not at all (RefreshFailure). Gives what changed,
 * or in a dry run would have.
 */
export async function refresh({ dir, origin, dryRun, timeout, log }: RefreshOptions): Promise<Outcome> {
  const dataPackage = await readDataPackage(dir);
  const texts = await readDataTexts(dir);
  const before = readCurated(texts, dataPackage);

  const upstream = await fetchUpstream(origin, timeout);
  const index = new SourceIndex(before.sources);
  const { domains, undated } = buildDomains(upstream, before.domains);
  const { addresses, unknown } = buildAddresses(upstream, before.addresses, before);
  const cases = buildCases(upstream, index);
  const sources = [...before.sources, ...index.added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const after = { sources, domains, addresses, cases };
  refuseDrops(before, after);

  const files = new Map<string, string>();
  const newTexts = { ...texts };
  for (const name of WRITTEN) {
    const text = toCsv(schemaOf(dataPackage, name), after[name]);
    newTexts[name] = text;
    if (text !== texts[name]) files.set(`${name}.csv`, text);
  }
  stopAt(readTables(newTexts, dataPackage, 'en').problems.map(formatProblem));

  if (undated.length > 0) {
    log(`Left out, since nobody has dated them yet (use --upstream): ${undated.join(', ')}`);
  }
  if (unknown.length > 0) {
    log(`Left out, since nobody has looked them up yet (use --upstream): ${unknown.join(', ')}`);
  }
  const changes = WRITTEN.map((name) => changesOf(name, before[name], after[name]));
  for (const change of changes) log(formatChange(change));
  if (dryRun) {
    log(`Nothing written (dry run); ${files.size} of ${WRITTEN.length} files would change.`);
  } else {
    const written = files.size;
    // The commits move on with the tables that were computed from them, and only then.
    if (written > 0 && origin.kind === 'public') files.set(COMMITS_FILE, commitsText(origin.commits));
    await writeAll(dir, files);
    log(`${written} of ${WRITTEN.length} files written.`);
  }
  return { changes, undated, unknown };
}

/** The tables as they are. Those that are about to be computed may be wrong or missing. */
function readCurated(texts: Record<TableName, string>, dataPackage: DataPackage): Tables {
  const { tables, problems } = readTables(texts, dataPackage, 'en');
  const computed = new Set(DERIVED.map((name) => `${name}.csv`));
  stopAt(problems.filter(({ file }) => !computed.has(file)).map(formatProblem));
  return tables;
}

function stopAt(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new RefreshFailure(
    problems.map((problem) => ({
      file: 'data',
      address: null,
      reason: problem,
      fix: 'Mend it, or the code that computes it; see data/README.md.'
    }))
  );
}

function refuseDrops(before: Tables, after: Pick<Tables, 'domains' | 'addresses' | 'cases'>): void {
  const old = sizesOf(before);
  const causes = [...sizesOf(after)].flatMap(([what, size]) => {
    const was = old.get(what) ?? 0;
    if (size >= was * (1 - LARGEST_DROP)) return [];
    return [
      {
        file: 'data',
        address: null,
        reason: `${what}: ${size} instead of ${was}, a drop of more than ${LARGEST_DROP * 100} %.`,
        fix: 'Look at the upstream file. If the drop is right, delete the old rows by hand first.'
      }
    ];
  });
  if (causes.length > 0) throw new RefreshFailure(causes);
}

/** What an upstream file that came incomplete would make smaller, one number a file. */
function sizesOf({
  domains,
  addresses,
  cases
}: Pick<Tables, 'domains' | 'addresses' | 'cases'>): Map<string, number> {
  const sizes = new Map([
    ['Listed domains', domains.filter(({ status }) => status === 'listed').length],
    [
      'Domains that Citizen Lab lists',
      domains.filter(({ source_ids }) => source_ids.includes('citizenlab-indicators')).length
    ],
    ['Addresses', addresses.length],
    ['Addresses with a known holder', addresses.filter(({ asn }) => asn !== null).length],
    ['Cases', cases.length]
  ]);
  for (const generation of ['2', '3', '4', '4-validation'] as const) {
    sizes.set(
      `Domains of version ${generation}`,
      domains.filter((row) => row.generation === generation || row.also_in.includes(generation)).length
    );
  }
  return sizes;
}

function schemaOf(dataPackage: DataPackage, name: TableName) {
  const resource = dataPackage.resources.find((candidate) => candidate.name === name);
  if (!resource) throw new Error(`datapackage.json describes no resource "${name}".`);
  return resource.schema;
}
