import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressAt, type Commits } from './commits.ts';
import { RefreshFailure, type Cause } from './failure.ts';
import { UPSTREAM_FILES, type UpstreamFile } from './upstream.ts';

/** Where the upstream files come from: their public addresses at some commits, a folder, or a server. */
export type Origin =
  { kind: 'public'; commits: Commits } | { kind: 'folder'; dir: string } | { kind: 'server'; base: string };

/** Text by path. A file that has no public address is absent where that is the origin. */
export type UpstreamTexts = ReadonlyMap<string, string>;

/** Reads every upstream file whole, and stops with all causes if any of them is not what it should be. */
export async function fetchUpstream(origin: Origin, timeout: number): Promise<UpstreamTexts> {
  const causes: Cause[] = [];
  const texts = new Map<string, string>();
  await Promise.all(
    UPSTREAM_FILES.map(async (file) => {
      const address = addressOf(origin, file);
      if (address === null) return;
      try {
        const text = await read(origin, address, timeout);
        const fault = faultOf(file, text);
        if (fault) causes.push({ file: file.path, address, ...fault });
        else texts.set(file.path, text);
      } catch (error) {
        causes.push({
          file: file.path,
          address,
          reason: reasonOf(error, timeout),
          fix: 'Check the address and the connection, then run it again.'
        });
      }
    })
  );
  // Files arrive in any order; the report does not.
  const order = UPSTREAM_FILES.map(({ path }) => path);
  causes.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
  if (causes.length > 0) throw new RefreshFailure(causes);
  return texts;
}

function addressOf(origin: Origin, file: UpstreamFile): string | null {
  if (origin.kind === 'public') return file.address && addressAt(file.address, origin.commits);
  if (origin.kind === 'folder') return join(origin.dir, file.path);
  return new URL(file.path, origin.base.replace(/\/*$/, '/')).href;
}

async function read(origin: Origin, address: string, timeout: number): Promise<string> {
  if (origin.kind === 'folder') return readFile(address, 'utf8');
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) {
    throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  }
  return response.text();
}

/** What tells from the text alone that it is not the file. */
function faultOf(file: UpstreamFile, text: string): { reason: string; fix: string } | null {
  if (text.trim() === '') {
    return { reason: 'The file is empty.', fix: 'Run it again; if it stays so, look at the address.' };
  }
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) {
    return {
      reason: 'This is a web page, not the file: probably an error or log-in page.',
      fix: 'Open the address in a browser and see where the file has gone.'
    };
  }
  if (file.endsWithNewline && !text.endsWith('\n')) {
    return {
      reason: `The file is cut off: it ends in the middle of a line, ${JSON.stringify(text.slice(-40))}.`,
      fix: 'Run it again; the connection broke off.'
    };
  }
  return null;
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return `It could not be read: ${String(error)}.`;
  if (error.name === 'TimeoutError') return `No full answer within ${timeout / 1000} seconds.`;
  if ('code' in error && error.code === 'ENOENT') return 'There is no such file.';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `It could not be read: ${error.message}${cause}.`;
}
