import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataFolder } from '../../data/refresh/read.ts';
import { versionOf } from '../../data/refresh/version-id.ts';
import {
  allVersions,
  checkFrozen,
  checkVersions,
  freeze,
  frozenVersions,
  versionFolder
} from '../../data/refresh/versions.ts';
import { pack } from '#lib/load/compact.ts';
import { isVersionId } from '#lib/model/version.ts';
import { dataDir, smallDir } from '../load/fixture.ts';

const NOTE = { en: 'First.', fr: 'Première.' };
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'versions-'));
  cpSync(smallDir, dir, { recursive: true });
  cpSync(join(dataDir, 'datapackage.json'), join(dir, 'datapackage.json'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const change = () => appendFileSync(join(dir, 'domains.csv'), ' ');

describe('the id of a version', () => {
  test('is its day and a hash: the same for the same tables, another one for a byte more', () => {
    const id = versionOf(dir);
    expect(isVersionId(id)).toBe(true);
    expect(versionOf(dir)).toBe(id);
    change();
    expect(versionOf(dir)).not.toBe(id);
  });

  test('does not follow from where a byte stands alone: moved into the next table, it is another one', () => {
    const write = (a: string, b: string) => {
      writeFileSync(join(dir, 'sources.csv'), a);
      writeFileSync(join(dir, 'countries.csv'), b);
      return versionOf(dir);
    };
    expect(write('ab', 'c')).not.toBe(write('a', 'bc'));
  });
});

describe('freezing', () => {
  test('keeps the tables byte for byte, whatever becomes of them', () => {
    const before = readFileSync(join(dir, 'domains.csv'), 'utf8');
    const id = freeze(dir, NOTE);
    change();
    expect(readFileSync(join(versionFolder(dir, id), 'domains.csv'), 'utf8')).toBe(before);
    expect(allVersions(dir)).toEqual([
      { id, note: NOTE },
      { id: versionOf(dir), note: null }
    ]);
    expect(checkVersions(dir)).toEqual([]);
  });

  test('is refused for the same tables again, and without a sentence in both languages', () => {
    expect(() => freeze(dir, { en: 'First.', fr: ' ' })).toThrow('both languages');
    const id = freeze(dir, NOTE);
    expect(() => freeze(dir, NOTE)).toThrow(`version ${id} already`);
    expect(frozenVersions(dir)).toHaveLength(1);
  });

  test('as a command says what it did, or why not', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'data/refresh/freeze.ts', '--data', dir, ...args], {
        encoding: 'utf8'
      });
    const refused = run('--en', 'First.');
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('Nothing was frozen.\n');
    expect(run('--en', 'First.', '--fr', 'Première.').stdout).toBe(`Frozen as ${versionOf(dir)}.\n`);
  }, 60_000);
});

describe('a check', () => {
  test('finds a version that was changed, unless something was taken out of it to protect a person', () => {
    const id = freeze(dir, NOTE);
    appendFileSync(join(versionFolder(dir, id), 'cases.csv'), ' ');
    expect(checkVersions(dir)).toMatchObject([
      { value: id, reason: expect.stringContaining('have changed') }
    ]);
    writeFileSync(
      join(dir, 'versions/index.json'),
      JSON.stringify([{ id, note: NOTE, redacted: '2027-01-01' }])
    );
    expect(checkVersions(dir)).toEqual([]);
  });

  test('finds a version that is gone, and a folder that nothing lists', () => {
    const id = freeze(dir, NOTE);
    rmSync(versionFolder(dir, id), { recursive: true });
    mkdirSync(versionFolder(dir, 'draft'));
    expect(checkVersions(dir).map(({ value }) => value)).toEqual([id, 'draft']);
  });

  test('refuses to publish tables that are not frozen', () => {
    expect(checkFrozen(dir)).toMatchObject([{ value: versionOf(dir) }]);
    freeze(dir, NOTE);
    expect(checkFrozen(dir)).toEqual([]);
  });
});

test('every version of the project can still be read, and is what it was', async () => {
  expect(checkVersions(dataDir)).toEqual([]);
  const frozen = frozenVersions(dataDir);
  expect(frozen.length).toBeGreaterThan(0);
  for (const { id } of frozen) {
    const { tables, problems } = await readDataFolder(versionFolder(dataDir, id), 'en');
    expect(problems, id).toEqual([]);
    expect(pack(tables).tables.events?.rows, id).toBeGreaterThan(100);
  }
});
