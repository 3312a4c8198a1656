import { TextStream } from '#lib/load/open/bytes.ts';
import { BATCH } from '#lib/load/open/chunks.ts';
import type { Correction } from '#lib/load/open/corrections.ts';
import { readCsv, sniff, type Delimiter, type Mapping, type Sniffed } from '#lib/load/open/csv.ts';
import { readList } from '#lib/load/open/list.ts';
import { DATE_ROLES, HOST_ROLES } from '#lib/load/open/mapping.ts';
import { recognise } from '#lib/load/open/recognise.ts';
import { spotAt, troubleAt } from '#lib/load/open/text-finding.ts';
import type { Account, Finding, Format, Reading, Trouble } from '#lib/load/open/types.ts';
import { Refused } from '#lib/load/open/refused.ts';
import { bytesOf, Damaged, Grown } from './source-bytes.ts';
import { readFolder, readWhole, readZip, type Schema } from './whole-formats.ts';

/** How a table is to be read, where the visitor said so. */
export interface TableChoice {
  delimiter: Delimiter;
  header: boolean;
  mapping: Mapping;
}

/** What is to be read: a file, or a text as one. */
export interface Ask {
  source: Blob;
  name: string;
  choice: TableChoice | null;
  /** What she put in the place of rows and cells; only tables and lists have them. */
  corrections?: readonly Correction[];
  /** The files of a folder that is a data package; they are read in place of `source`. */
  parts?: readonly { name: string; source: Blob }[];
  schema: Schema | null;
}

/** What is told while a source is read, in this order but for progress; `end` or `mapping` comes last. */
export type Told =
  | { kind: 'progress'; done: number; of: number | null }
  | { kind: 'table'; table: Sniffed }
  | { kind: 'findings'; findings: Finding[] }
  | { kind: 'troubles'; troubles: Trouble[] }
  /** Not read yet: the visitor must say what the columns hold. */
  | { kind: 'mapping' }
  /** A table of networks, which is read where it is asked. */
  | { kind: 'networks' }
  | { kind: 'end'; format: Format | null; account: Account };

const HEAD = 1 << 18;
const NOTHING: Account = { rows: 0, read: 0, setAside: 0, silent: 0 };

/** A text in pieces, and how it began. */
interface Text {
  head: Uint8Array;
  start: string;
  stream: TextStream;
  pieces: AsyncGenerator<string>;
}

/** Reads the beginning of a source; its pieces begin there again. */
async function textOf(chunks: AsyncGenerator<Uint8Array>, name: string): Promise<Text> {
  const stream = new TextStream(name);
  const held: string[] = [];
  let head = new Uint8Array(0);
  let length = 0;
  let ended = false;
  while (length < HEAD && !ended) {
    const next = await chunks.next();
    ended = next.done === true;
    if (next.done) held.push(stream.end());
    else {
      if (head.length < 1 << 16) head = concat(head, next.value);
      held.push(stream.push(next.value));
    }
    length = held.reduce((sum, each) => sum + each.length, 0);
  }
  async function* pieces() {
    yield* held;
    if (ended) return;
    for await (const chunk of chunks) yield stream.push(chunk);
    yield stream.end();
  }
  return { head, start: held.join(''), stream, pieces: pieces() };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Whether a guess can be read at once, or the visitor has to say what columns and dates mean. */
function isSure({ mapping: { roles, dates } }: Sniffed): boolean {
  const drawn = roles.some((role) => HOST_ROLES.has(role) || role === 'country' || role === 'title');
  return drawn && (dates.sure || !roles.some((role) => DATE_ROLES.has(role)));
}

/**
 * Reads a source whatever it is, and tells what it finds as it goes. What is wrong with the source is told as troubles.
 * @throws only what `tell` throws
 */
export async function readSource(
  { source, name, choice, corrections, parts, schema }: Ask,
  tell: (told: Told) => void
): Promise<void> {
  const refuse = (trouble: Trouble) => {
    tell({ kind: 'troubles', troubles: [trouble] });
    tell({ kind: 'end', format: null, account: NOTHING });
  };
  const onFindings = (findings: Finding[]) => tell({ kind: 'findings', findings });
  const onProgress = (done: number) => tell({ kind: 'progress', done, of: source.size });
  let reading: Reading;
  let extra: readonly Trouble[];
  try {
    if (parts && schema) return give(await readFolder(parts, name, schema), [], tell);
    const text = await textOf(bytesOf(source, onProgress), name);
    const recognised = recognise(text.head, text.start, name);
    if ('refused' in recognised) return refuse(recognised.refused);
    const { format } = recognised;
    if (format === 'networks') return tell({ kind: 'networks' });
    if (format === 'csv') {
      const table = sniff(text.start, choice ?? {});
      tell({ kind: 'table', table: choice ? { ...table, mapping: choice.mapping } : table });
      if (!choice && !isSure(table)) return tell({ kind: 'mapping' });
      reading = await readCsv(text.pieces, { file: name, corrections, onFindings, ...table, ...choice });
    } else if (format === 'list')
      reading = await readList(text.pieces, { file: name, corrections, onFindings });
    else if (format === 'package') {
      if (!schema) return refuse(troubleAt('schema_missing', 'file', spotAt(name)));
      reading = await readZip(source, name, schema);
    } else reading = await readWhole(format, text.pieces, name);
    extra = text.stream.troubles;
  } catch (error) {
    return refuse(troubleOf(error, name));
  }
  give(reading, extra, tell);
}

/** Tells a reading in batches. */
function give(reading: Reading, extra: readonly Trouble[], tell: (told: Told) => void): void {
  const { findings, account } = reading;
  for (let at = 0; at < findings.length; at += BATCH)
    tell({ kind: 'findings', findings: findings.slice(at, at + BATCH) });
  const troubles = [...extra, ...reading.troubles];
  for (let at = 0; at < troubles.length; at += BATCH)
    tell({ kind: 'troubles', troubles: troubles.slice(at, at + BATCH) });
  tell({ kind: 'end', format: reading.format, account });
}

/** What stopped a reader, as a trouble: the file went away or changed, grew too large, or a fault of ours. */
function troubleOf(error: unknown, name: string): Trouble {
  if (error instanceof Refused) return error.trouble;
  if (error instanceof Grown) return troubleAt('unpacked_too_large', 'file', spotAt(name));
  const gone = error instanceof DOMException && /^Not(?:Found|Readable)Error$/.test(error.name);
  const kind = gone ? 'file_gone' : error instanceof Damaged ? 'gzip_broken' : 'reader_failed';
  return troubleAt(kind, 'file', spotAt(name), error instanceof Error ? error.message : String(error));
}
