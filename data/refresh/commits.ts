import pinned from '../upstream.json' with { type: 'json' };
import { RefreshFailure } from './failure.ts';

/** The commit of each upstream repository that is read. */
export type Commits = Readonly<Record<keyof typeof pinned, string>>;
type Repository = keyof Commits;

/** The commits that the tables were computed from. Moving one on is a change of the facts: look at what it changes. */
export const PINNED: Commits = pinned;

/** Beside the tables, so that both are replaced together. */
export const COMMITS_FILE = 'upstream.json';

const RAW = 'https://raw.githubusercontent.com';

export const publicAddress = (repository: Repository, path: string, commits: Commits = PINNED): string =>
  `${RAW}/${repository}/${commits[repository]}/${path}`;

/** A public address of the pinned commits at other ones. */
export function addressAt(address: string, commits: Commits): string {
  for (const repository of Object.keys(PINNED) as Repository[]) {
    const folder = publicAddress(repository, '');
    if (address.startsWith(folder)) return publicAddress(repository, address.slice(folder.length), commits);
  }
  return address;
}

/**
 * The newest commit of each repository, as git itself asks for it: no account, no limit.
 * Rejects with a RefreshFailure where one cannot be had.
 * @param timeout milliseconds
 */
export async function newestCommits(timeout: number): Promise<Commits> {
  const found = await Promise.all(
    (Object.keys(PINNED) as Repository[]).map(async (repository) => {
      const address = `https://github.com/${repository}.git/info/refs?service=git-upload-pack`;
      return [repository, await newest(repository, address, timeout)] as const;
    })
  );
  return Object.fromEntries(found) as Commits;
}

async function newest(repository: string, address: string, timeout: number): Promise<string> {
  const failure = (reason: string) =>
    new RefreshFailure([
      { file: repository, address, reason, fix: 'Check the address and the connection, then run it again.' }
    ]);
  let text: string;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw failure(
      `Its newest commit could not be asked for: ${error instanceof Error ? error.message : String(error)}.`
    );
  }
  const commit = /([0-9a-f]{40}) HEAD\b/.exec(text)?.[1];
  if (!commit) throw failure('The answer names no newest commit.');
  return commit;
}

/** The commits as their file has them. */
export const commitsText = (commits: Commits): string => `${JSON.stringify(commits, null, 2)}\n`;
