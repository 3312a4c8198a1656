import { parseJson } from '#lib/load/open/json.ts';
import { readMisp } from '#lib/load/open/misp.ts';
import { readStix } from '#lib/load/open/stix.ts';
import { spotAt, troubleAt } from '#lib/load/open/text-finding.ts';
import type { Format, Reading, Trouble } from '#lib/load/open/types.ts';

export type WholeFormat = Exclude<Format, 'csv' | 'list' | 'networks'>;

/** What each format is read by, once its JSON is parsed. */
const JSON_READERS: Partial<Record<WholeFormat, (value: unknown, file: string) => Reading>> = {
  stix: readStix,
  misp: readMisp
};

const refused = (format: WholeFormat, trouble: Trouble): Reading => {
  return { format, findings: [], troubles: [trouble], account: { rows: 0, read: 0, setAside: 0, silent: 0 } };
};

/** Reads a format that means something only as a whole. */
export async function readWhole(
  format: WholeFormat,
  pieces: AsyncIterable<string>,
  { name }: { source: Blob; name: string }
): Promise<Reading> {
  const read = JSON_READERS[format];
  if (!read) return refused(format, troubleAt('format_later', 'file', spotAt(name)));
  let text = '';
  for await (const piece of pieces) text += piece;
  const parsed = parseJson(text, name);
  return 'trouble' in parsed ? refused(format, parsed.trouble) : read(parsed.value, name);
}
