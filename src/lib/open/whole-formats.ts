import { TextStream } from '#lib/load/open/bytes.ts';
import { readGraph } from '#lib/load/open/graph-edges.ts';
import { parseJson } from '#lib/load/open/json.ts';
import { readMisp } from '#lib/load/open/misp.ts';
import { readPackage } from '#lib/load/open/package.ts';
import { readStix } from '#lib/load/open/stix.ts';
import type { Format, Reading, Trouble } from '#lib/load/open/types.ts';
import { unzip } from '#lib/load/open/unpack.ts';
import type { DataPackage } from '#lib/model/schema.ts';
import type { Locale } from '#lib/model/tables.ts';

export type WholeFormat = Exclude<Format, 'csv' | 'list' | 'networks'>;

/** What our own data package is held to. */
export interface Schema {
  ours: DataPackage;
  locale: Locale;
}

const refused = (format: WholeFormat, trouble: Trouble): Reading => {
  return { format, findings: [], troubles: [trouble], account: { rows: 0, read: 0, setAside: 0, silent: 0 } };
};

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  const held: string[] = [];
  for await (const piece of pieces) held.push(piece);
  return held.join('');
}

/** Reads a text format that means something only as a whole. */
export async function readWhole(
  format: Exclude<WholeFormat, 'package'>,
  pieces: AsyncIterable<string>,
  name: string
): Promise<Reading> {
  const text = await whole(pieces);
  if (format === 'gexf' || format === 'graphml') return readGraph(text, name);
  const parsed = parseJson(text, name);
  if ('trouble' in parsed) return refused(format, parsed.trouble);
  return format === 'stix' ? readStix(parsed.value, name) : readMisp(parsed.value, name);
}

function textOf(bytes: Uint8Array): string {
  const stream = new TextStream();
  return stream.push(bytes) + stream.end();
}

/** Reads a zip as our data package. Throws `Refused` where it cannot, or must not, be unpacked. */
export async function readZip(source: Blob, name: string, { ours, locale }: Schema): Promise<Reading> {
  const { files, troubles } = unzip(new Uint8Array(await source.arrayBuffer()), { file: name });
  const texts = new Map([...files].map(([path, bytes]) => [path, textOf(bytes)]));
  const { reading } = readPackage(texts, name, ours, locale);
  return { ...reading, troubles: [...troubles, ...reading.troubles] };
}

/** Reads the files of a folder as our data package. */
export async function readFolder(
  parts: readonly { name: string; source: Blob }[],
  name: string,
  { ours, locale }: Schema
): Promise<Reading> {
  const texts = new Map<string, string>();
  for (const part of parts) texts.set(part.name, textOf(new Uint8Array(await part.source.arrayBuffer())));
  return readPackage(texts, name, ours, locale).reading;
}
