import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '#data/refresh/check.ts';
import { readDataFolder } from '#data/refresh/read.ts';
import type { Tables } from '#lib/model/tables.ts';
import { writeScale } from '../../bench/scale/write.ts';
import { realTables } from '../helpers/real.ts';

const dir = await mkdtemp(join(tmpdir(), 'scale-test-'));
const COUNT = 10_000;
afterAll(() => rm(dir, { recursive: true }));

async function written(name: string, count: number, seed: number): Promise<string> {
  const out = join(dir, name);
  await writeScale('data', out, count, seed);
  return out;
}

const folder = await written('one', COUNT, 1);
const { tables, problems } = await readDataFolder(folder, 'en');
const real = await realTables();

function providersOfDomains({ addresses }: Tables): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { domain, provider_id } of addresses) {
    if (provider_id === null) continue;
    found.set(domain, (found.get(domain) ?? new Set()).add(provider_id));
  }
  return found;
}

/** 0 where all hosts hold the same number of rows, near 1 where one holds nearly all. */
function gini({ addresses }: Tables): number {
  const rows = new Map<string, number>();
  for (const { provider_id: id } of addresses) if (id !== null) rows.set(id, (rows.get(id) ?? 0) + 1);
  const sorted = [...rows.values()].sort((a, b) => a - b);
  const sum = sorted.reduce((total, each) => total + each, 0);
  const weighted = sorted.reduce((total, each, at) => total + (at + 1) * each, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

const share = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length / rows.length;

describe('a made-up package', () => {
  test('is in order, as the real one is', async () => {
    expect(problems).toEqual([]);
    expect(await checkFolder(folder)).toEqual([]);
  });

  test('has as many listed domains as were asked for, and no other', () => {
    expect(tables.domains).toHaveLength(COUNT);
    expect(tables.domains.every((row) => row.status === 'listed')).toBe(true);
  });

  test('names no real domain, address, host or network', () => {
    expect(tables.domains.filter((row) => !/\.(example|invalid)$/.test(row.domain))).toEqual([]);
    const before = new Set(real.providers.map((row) => row.id));
    for (const row of tables.addresses) {
      expect(row.address.split('.').map(Number)[0]).toBeGreaterThanOrEqual(240);
      if (row.provider_id !== null) expect(before.has(row.provider_id)).toBe(false);
      if (row.asn !== null) expect(row.asn).toBeGreaterThanOrEqual(4_200_000_000);
    }
  });

  test('is in the order of the tables', () => {
    const names = tables.domains.map((row) => row.domain);
    expect(names).toEqual([...names].sort());
  });

  test('has the shares of the real one', () => {
    const listed = real.domains.filter((row) => row.status === 'listed');
    for (const generation of ['2', '3', '4', 'other']) {
      const of = (row: { generation: string }) => row.generation === generation;
      expect(share(tables.domains, of)).toBeCloseTo(share(listed, of), 1);
    }
    for (const country of ['NLD', 'GBR', 'HUN']) {
      const of = (row: { country: string | null }) => row.country === country;
      expect(Math.abs(share(tables.addresses, of) - share(real.addresses, of))).toBeLessThan(0.04);
    }
    const hosted = (of: Tables) => new Set(of.addresses.map((row) => row.domain)).size / of.domains.length;
    expect(Math.abs(hosted(tables) - hosted(real))).toBeLessThan(0.03);
    const several = (of: Tables) => share([...providersOfDomains(of).values()], (ids) => ids.size > 1);
    expect(several(tables)).toBeGreaterThan(several(real) / 2);
    expect(several(tables)).toBeLessThan(several(real) * 2);
    expect(Math.abs(gini(tables) - gini(real))).toBeLessThan(0.12);
  });
});

test('the same count and seed give the same bytes, another seed others', async () => {
  const bytes = async (out: string) => readFile(join(out, 'addresses.csv'), 'utf8');
  const again = await bytes(await written('again', 2000, 7));
  expect(await bytes(await written('same', 2000, 7))).toBe(again);
  expect(await bytes(await written('other', 2000, 8))).not.toBe(again);
});

test('a count that is no count is refused', async () => {
  await expect(writeScale('data', dir, 0, 1)).rejects.toThrow('whole number');
});
