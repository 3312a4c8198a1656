import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataPackage } from '../load/fixture.ts';

/** What the Frictionless library finds wrong: with the description, with a cell, or with a key that leads nowhere. */
async function faultsOf(dir: string): Promise<string[]> {
  const loaded = await Package.load(join(dir, 'datapackage.json'));
  const faults = loaded.errors.map(String);
  for (const resource of loaded.resources) {
    try {
      await resource.read({ keyed: true, relations: true });
    } catch (error) {
      faults.push(`${resource.name}: ${String(error)}`);
    }
  }
  return faults;
}

describe('the package, read by the Frictionless library', { timeout: 60_000 }, () => {
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'package-'));
    for (const name of ['datapackage.json', ...dataPackage.resources.map(({ path }) => path)]) {
      await cp(join('data', name), join(dir, name));
    }
  });
  afterEach(() => rm(dir, { recursive: true }));

  const edit = async (name: string, change: (text: string) => string) => {
    const text = await readFile(join(dir, name), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    await writeFile(join(dir, name), changed);
  };

  test('is valid, with every row and every key', async () => {
    expect(await faultsOf(dir)).toEqual([]);
  });

  test('is not valid with a resource without a path', async () => {
    await edit('datapackage.json', (text) => text.replace('"path": "sources.csv",', ''));
    expect(await faultsOf(dir)).not.toEqual([]);
  });

  test('is not valid with a count that is a word', async () => {
    await edit('server_counts.csv', (text) => text.replace(/,73,/, ',many,'));
    expect(await faultsOf(dir)).toEqual([expect.stringContaining('server_counts')]);
  });

  test('is not valid with a provider that is in no table', async () => {
    await edit('networks.csv', (text) => text.replace(',m247,', ',nobody-knows,'));
    expect(await faultsOf(dir)).toEqual([expect.stringContaining('networks')]);
  });
});
