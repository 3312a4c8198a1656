import { createWriteStream, type WriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { readDataFolder, readDataPackage } from '../../data/refresh/read.ts';
import { localisedName, type DataPackage } from '../../src/lib/model/schema.ts';
import { TABLE_NAMES, type TableName } from '../../src/lib/model/tables.ts';
import { scaled } from './rows.ts';

type Cells = Readonly<Record<string, unknown>>;

/** So much text is gathered before it goes to the disk. */
const CHUNK = 1 << 16;

/** What stands in both columns of a text in two languages. */
const MADE_UP: Readonly<Record<string, string>> = {
  role_en: 'Made up, to measure with.',
  role_fr: 'Inventé, pour mesurer.'
};

/**
 * Writes a data package with `count` listed domains into `out`: the tables of `data` as they are, with made-up domains,
 * addresses, hosts and networks. The same count and seed give the same bytes. Throws where `data` has problems.
 */
export async function writeScale(data: string, out: string, count: number, seed: number): Promise<void> {
  const { tables, problems } = await readDataFolder(data, 'en');
  if (problems.length > 0) throw new Error(`${data} has ${problems.length} problems.`);
  const dataPackage = await readDataPackage(data);
  const made = scaled(tables, count, seed);
  await mkdir(out, { recursive: true });
  for (const name of TABLE_NAMES) await copyFile(join(data, `${name}.csv`), join(out, `${name}.csv`));
  const title = `Made up for measuring: ${count} domains`;
  await writeFile(join(out, 'datapackage.json'), `${JSON.stringify({ ...dataPackage, title }, null, 2)}\n`);
  for (const name of ['providers', 'networks'] as const) {
    const columns = columnsOf(dataPackage, name);
    const before = await readFile(join(data, `${name}.csv`), 'utf8');
    const lines = made[name].map((row) => line(columns, { ...row, ...MADE_UP }));
    await writeFile(join(out, `${name}.csv`), before + lines.join(''));
  }
  const domains = new Table(join(out, 'domains.csv'), columnsOf(dataPackage, 'domains'));
  const addresses = new Table(join(out, 'addresses.csv'), columnsOf(dataPackage, 'addresses'));
  for (const row of made.rows()) {
    await domains.add({ ...row.domain });
    for (const address of row.addresses) await addresses.add({ ...address });
  }
  await domains.end();
  await addresses.end();
}

function columnsOf({ resources }: DataPackage, name: TableName): string[] {
  return resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name) ?? [];
}

/** A CSV file that is never held in memory as a whole. */
class Table {
  #columns: readonly string[];
  #stream: WriteStream;
  #text: string;

  constructor(path: string, columns: readonly string[]) {
    this.#columns = columns;
    this.#stream = createWriteStream(path);
    this.#text = `${columns.join(',')}\n`;
  }

  async add(row: Cells): Promise<void> {
    this.#text += line(this.#columns, row);
    if (this.#text.length < CHUNK) return;
    const room = this.#stream.write(this.#text);
    this.#text = '';
    if (!room) await once(this.#stream, 'drain');
  }

  async end(): Promise<void> {
    this.#stream.end(this.#text);
    await finished(this.#stream);
  }
}

function line(columns: readonly string[], row: Cells): string {
  return `${columns.map((column) => cell(row[column] ?? row[localisedName(column)?.name ?? column])).join(',')}\n`;
}

function cell(value: unknown): string {
  const text = value == null ? '' : Array.isArray(value) ? value.join(';') : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
