import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toJson } from '#lib/export/json.ts';
import { toZip } from '#lib/export/zip.ts';
import { buildJson, buildZip, sizeOf } from '#lib/delivery/downloads.ts';
import type { TableName } from '#lib/model/tables.ts';
import { versionOf } from '../../data/refresh/version-id.ts';
import { dataPackage } from '../load/fixture.ts';

const csvOf = (path: string) => readFileSync(`data/${path}`, 'utf8');

/** A value of the JSON as the CSV writes it. */
const asCell = (value: unknown): string =>
  value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);

describe.each(dataPackage.resources)('$name', ({ name, path, schema }) => {
  const [header = [], ...records] = Papa.parse<string[]>(csvOf(path), { skipEmptyLines: true }).data;

  test('has the same facts in JSON and CSV', async () => {
    const rows = JSON.parse(await buildJson(name as TableName)) as Record<string, unknown>[];
    if (name !== 'corrections') expect(records.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.values(row).map(asCell))).toEqual(records);
    for (const row of rows) expect(Object.keys(row)).toEqual(header);
  });

  test('has the types of its schema in JSON', async () => {
    const rows = JSON.parse(await buildJson(name as TableName)) as Record<string, unknown>[];
    const wrong = schema.fields.flatMap((field) => {
      const isRight = (value: unknown): boolean => {
        if (field.separator !== undefined) return Array.isArray(value) && value.length > 0;
        if (field.type === 'integer') return Number.isInteger(value);
        return typeof value === field.type;
      };
      const bad = rows.filter((row) => row[field.name] !== null && !isRight(row[field.name]));
      return bad.length > 0 ? [field.name] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test('no cell of a CSV would be run as a formula by a spreadsheet', () => {
  const cells = dataPackage.resources.flatMap(({ path }) =>
    Papa.parse<string[]>(csvOf(path), { skipEmptyLines: true }).data.flat()
  );
  expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
});

test('an empty cell of any type is null, and zero and false are not', () => {
  const schema = {
    primaryKey: 'id',
    fields: [
      { name: 'id', type: 'string' },
      { name: 'n', type: 'integer' },
      { name: 'yes', type: 'boolean' },
      { name: 'list', type: 'string', separator: ';' }
    ]
  } as const;
  const text = toJson(schema, [
    { id: 'a "b"', n: '0', yes: 'false', list: 'x;y' },
    { id: 'c', n: '', yes: '', list: '' }
  ]);
  expect(JSON.parse(text)).toEqual([
    { id: 'a "b"', n: 0, yes: false, list: ['x', 'y'] },
    { id: 'c', n: null, yes: null, list: null }
  ]);
  expect(text.split('\n')).toHaveLength(5);
});

describe('the zip', () => {
  const zip = buildZip();

  test('holds every file of the package, byte for byte', () => {
    const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    const [[first, described] = [], ...others] = files;
    expect(first).toBe('datapackage.json');
    expect(JSON.parse(described ?? '')).toEqual({ ...dataPackage, version: versionOf('data') });
    const names = ['README.md', 'LICENSE.md', ...dataPackage.resources.map(({ path }) => path)];
    expect(others).toEqual(names.map((name) => [name, csvOf(name)]));
    expect(sizeOf(zip)).toBe(zip.length);
  });

  test('is the same for the same facts, whatever the time zone', () => {
    const files = new Map([['a.csv', 'é\n']]);
    const zone = process.env.TZ;
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((each) => {
      process.env.TZ = each;
      return toZip(files, '2026-03-29');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
    expect(toZip(files, '2026-03-30')).not.toEqual(made[0]);
    expect(buildZip()).toEqual(zip);
  });
});
