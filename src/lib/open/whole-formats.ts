import { spotAt, troubleAt } from '#lib/load/open/text-finding.ts';
import type { Format, Reading } from '#lib/load/open/types.ts';

export type WholeFormat = Exclude<Format, 'csv' | 'list' | 'networks'>;

/** Reads a format that means something only as a whole. */
export async function readWhole(
  format: WholeFormat,
  pieces: AsyncIterable<string>,
  { name }: { source: Blob; name: string }
): Promise<Reading> {
  await Promise.resolve(pieces);
  return {
    format,
    findings: [],
    troubles: [troubleAt('format_later', 'file', spotAt(name))],
    account: { rows: 0, read: 0, setAside: 0, silent: 0 }
  };
}
