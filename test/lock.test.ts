import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

const LOCKS = ['package-lock.json', 'bench/package-lock.json', 'mutants/package-lock.json'];

/** What is installed is what was looked at: no package from a place of its own, none that may change under its name. */
test.each(LOCKS)('%s pins each package by its content', (file) => {
  const { lockfileVersion, packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    lockfileVersion: number;
    packages: Record<string, Entry>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(lockfileVersion).toBe(3);
  expect(entries.length).toBeGreaterThan(10);
  expect(
    entries
      .filter(([, { integrity, link }]) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => path)
  ).toEqual([]);

  const resolved = entries.flatMap(([, each]) => each.resolved ?? []).map((address) => new URL(address));
  expect(resolved.filter(({ protocol }) => protocol !== 'https:').map(String)).toEqual([]);
  expect([...new Set(resolved.map(({ host }) => host))].slice(1)).toEqual([]);
});
