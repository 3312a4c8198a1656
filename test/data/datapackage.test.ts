import { describe, expect, test } from 'vitest';
import { HOLDER_REASONS, HOST_CONFIDENCES } from '#lib/model/address.ts';
import { CASE_RESULTS, CASE_ROLES } from '#lib/model/case.ts';
import { CLAIM_TOPICS } from '#lib/model/claim.ts';
import { CONFIDENCES, RELATIONS } from '#lib/model/country-report.ts';
import { DOMAIN_STATUSES, GENERATIONS } from '#lib/model/domain.ts';
import { LANES } from '#lib/model/event.ts';
import { PROVIDER_KINDS } from '#lib/model/provider.ts';
import { localisedName, type FieldSchema } from '#lib/model/schema.ts';
import { COUNT_KINDS } from '#lib/model/server-count.ts';
import { SOURCE_KINDS } from '#lib/model/source.ts';
import { LOCALES, TABLE_NAMES, type TableName } from '#lib/model/tables.ts';
import { dataPackage } from '../load/fixture.ts';

/** No published table holds a visitor's own. */
const PUBLISHED = GENERATIONS.filter((each) => each !== 'own');

function fieldOf(table: TableName, name: string): FieldSchema {
  const resource = dataPackage.resources.find((candidate) => candidate.name === table);
  const field = resource?.schema.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`no ${table}.${name}`);
  return field;
}

test('the package describes every table, in the order of the model', () => {
  expect(dataPackage.resources.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
  expect(dataPackage.resources.map(({ path }) => path)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
  expect(dataPackage.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each<[TableName, string, readonly string[]]>([
  ['sources', 'kind', SOURCE_KINDS],
  ['events', 'lane', LANES],
  ['events', 'date_precision', ['day', 'month', 'year']],
  ['country_reports', 'relation', RELATIONS],
  ['country_reports', 'confidence', CONFIDENCES],
  ['cases', 'role', CASE_ROLES],
  ['cases', 'result', CASE_RESULTS],
  ['cases', 'confidence', CONFIDENCES],
  ['domains', 'generation', PUBLISHED],
  ['domains', 'also_in', PUBLISHED],
  ['domains', 'status', DOMAIN_STATUSES],
  ['addresses', 'reason', HOLDER_REASONS],
  ['addresses', 'confidence', HOST_CONFIDENCES],
  ['providers', 'kind', PROVIDER_KINDS],
  ['server_counts', 'kind', COUNT_KINDS],
  ['claims', 'topic', CLAIM_TOPICS],
  ['claims', 'confidence', CONFIDENCES]
])('%s.%s allows what its row type allows', (table, name, values) => {
  const field = fieldOf(table, name);
  expect(field.itemEnum ?? field.constraints?.enum).toEqual([...values]);
});

describe.each(dataPackage.resources)('$name', (resource) => {
  const { schema } = resource;
  const names = schema.fields.map(({ name }) => name);

  test('is described in both languages, with its licence and its sources', () => {
    for (const text of [resource.title, resource.title_fr, resource.description, resource.description_fr]) {
      expect(text?.trim()).toBeTruthy();
    }
    expect(resource.licenses?.length).toBeGreaterThan(0);
    expect(resource.sources?.length).toBeGreaterThan(0);
    const bare = schema.fields.filter((field) => !field.description || !field.description_fr);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('has a required key, and every row a source', () => {
    const key = schema.fields.find(({ name }) => name === schema.primaryKey);
    expect(key?.constraints).toMatchObject({ required: true, unique: true });
    const source = schema.fields.find(({ name }) => name === 'source_ids');
    // A source needs none, and a correction may rest on nothing but our own slip.
    if (!['sources', 'corrections'].includes(resource.name)) expect(source?.constraints?.required).toBe(true);
  });

  test('has each text in all languages', () => {
    const stems = names.flatMap((name) => localisedName(name)?.name ?? []);
    for (const stem of stems) {
      for (const locale of LOCALES) expect(names).toContain(`${stem}_${locale}`);
    }
    expect(stems.length % LOCALES.length).toBe(0);
  });

  test('refers only to columns that are there', () => {
    const targets = [
      ...(schema.foreignKeys ?? []).map(({ fields, reference }) => {
        expect(names).toContain(fields);
        return { resource: reference.resource || resource.name, field: reference.fields };
      }),
      ...schema.fields.flatMap(({ itemReference }) => itemReference ?? [])
    ];
    for (const target of targets) {
      expect(fieldOf(target.resource as TableName, target.field).name).toBe(target.field);
    }
    expect(targets.every(({ resource: name }) => TABLE_NAMES.includes(name as TableName))).toBe(true);
  });

  test('has list columns with a sign between items, and patterns that can be compiled', () => {
    for (const field of schema.fields) {
      if (field.itemPattern ?? field.itemEnum ?? field.itemReference) expect(field.separator).toBe(';');
      for (const pattern of [field.itemPattern, field.constraints?.pattern]) {
        expect(() => new RegExp(pattern ?? '', 'u')).not.toThrow();
      }
    }
  });
});
