import { describe, expect, test } from 'vitest';
import {
  checkHeader,
  checkRow,
  checkTables,
  formatProblem,
  localisedName,
  readRow,
  type DataPackage,
  type FieldSchema,
  type TableSchema
} from '#lib/model/schema.ts';

const place = { file: 'x.csv', row: 4 };
const schemaOf = (...fields: FieldSchema[]): TableSchema => ({ primaryKey: 'id', fields });
const problemsOf = (field: Omit<FieldSchema, 'name'>, text: string) =>
  checkRow(schemaOf({ name: 'a', ...field }), { a: text }, place);

describe('a cell', () => {
  const required = { required: true };
  test.each<[string, Omit<FieldSchema, 'name'>, string, string, string]>([
    ['empty', { type: 'string', constraints: required }, '', 'every row needs it', 'Write a value.'],
    [
      'empty list',
      { type: 'string', separator: ';', constraints: required },
      '',
      'every row needs it',
      'at least one value'
    ],
    ['empty number', { type: 'integer', constraints: required }, '', 'every row needs it', 'Write a number.'],
    [
      'empty boolean',
      { type: 'boolean', constraints: required },
      '',
      'every row needs it',
      'Write true or false.'
    ],
    ['white space', { type: 'string' }, ' x', 'white space', 'Remove it.'],
    ['fraction', { type: 'integer' }, '1.5', 'not a whole number', 'Write digits only'],
    ['thousands', { type: 'integer' }, '1,500', 'not a whole number', 'no thousands separator'],
    ['words', { type: 'number' }, 'many', 'not a number', 'Write digits only'],
    ['exponent', { type: 'number' }, '1e3', 'not a number', 'Write digits only'],
    ['too small', { type: 'integer', constraints: { minimum: 1 } }, '0', 'less than 1', 'Write 1 or more.'],
    [
      'too large',
      { type: 'number', constraints: { maximum: 90 } },
      '90.5',
      'more than 90',
      'Write 90 or less.'
    ],
    ['yes', { type: 'boolean' }, 'yes', 'neither true nor false', 'Write true or false.'],
    ['capitals', { type: 'boolean' }, 'TRUE', 'neither true nor false', 'Write true or false.'],
    [
      'typing error',
      { type: 'string', constraints: { enum: ['press', 'court'] } },
      'Pres',
      'none of the allowed',
      'Write "press".'
    ],
    [
      'other word',
      { type: 'string', constraints: { enum: ['press', 'court'] } },
      'blog',
      'none of the allowed',
      'Write one of them.'
    ],
    [
      'pattern',
      { type: 'string', constraints: { pattern: '\\d{4}|\\d{2}' } },
      '20211',
      'expected form',
      'Write it as'
    ],
    [
      'empty item',
      { type: 'string', separator: ';' },
      'a;;b',
      'empty item',
      'Divide the items by ";" alone.'
    ],
    ['spaced item', { type: 'string', separator: ';' }, 'a; b', 'white space around', 'Divide the items'],
    ['double item', { type: 'string', separator: ';' }, 'a;b;a', 'twice', 'Remove one'],
    [
      'item pattern',
      { type: 'string', separator: ';', itemPattern: '[A-Z]{3}' },
      'FRA;de',
      'expected form',
      'Write it as'
    ],
    [
      'item enum',
      { type: 'string', separator: ';', itemEnum: ['attempted'] },
      'atempted',
      'none of the allowed',
      'Write "attempted".'
    ]
  ])('that is wrong (%s) is told with value, reason and fix', (_, field, text, reason, fix) => {
    const [problem, ...others] = problemsOf(field, text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ ...place, column: 'a' });
    expect(problem?.reason).toContain(reason);
    expect(problem?.fix).toContain(fix);
    expect(text).toContain(problem?.value);
  });

  test('that is right passes', () => {
    expect(problemsOf({ type: 'integer', constraints: { minimum: 0 } }, '0')).toEqual([]);
    expect(problemsOf({ type: 'number', constraints: { maximum: 90 } }, '90')).toEqual([]);
    expect(problemsOf({ type: 'string', constraints: { pattern: '\\p{Lu}.' } }, 'É😀')).toEqual([]);
    expect(problemsOf({ type: 'number' }, '-0.25')).toEqual([]);
    expect(problemsOf({ type: 'string', constraints: { pattern: '[A-Z]{3}' } }, '')).toEqual([]);
    expect(problemsOf({ type: 'string', separator: ';', itemPattern: 'a|b' }, 'a;b')).toEqual([]);
  });
});

test('a word that is not allowed is told with all that are', () => {
  expect(problemsOf({ type: 'string', constraints: { enum: ['press', 'court'] } }, 'blog')).toMatchObject([
    { reason: 'This is none of the allowed values: press, court.' }
  ]);
});

describe('a row', () => {
  const schema = schemaOf(
    { name: 'id', type: 'string' },
    { name: 'title_en', type: 'string' },
    { name: 'title_fr', type: 'string', constraints: { required: true } },
    { name: 'count', type: 'integer' },
    { name: 'sure', type: 'boolean' },
    { name: 'tags', type: 'string', separator: ';' }
  );

  test('is read in one language, with typed values', () => {
    const cells = { id: 'a', title_en: 'Title', title_fr: 'Titre', count: '0', sure: 'false', tags: 'x;y' };
    expect(readRow(schema, cells, 'fr', place)).toEqual({
      ok: true,
      row: { id: 'a', title: 'Titre', count: 0, sure: false, tags: ['x', 'y'] }
    });
    expect(readRow(schema, cells, 'en', place)).toMatchObject({ row: { title: 'Title' } });
  });

  test('has null for an empty cell and an empty list for an empty list', () => {
    const cells = { id: 'a', title_en: '', title_fr: 'Titre', count: '', sure: '', tags: '' };
    expect(readRow(schema, cells, 'en', place)).toEqual({
      ok: true,
      row: { id: 'a', title: null, count: null, sure: null, tags: [] }
    });
  });

  test('reads a cell that is not there as an empty one', () => {
    expect(readRow(schema, { id: 'a', title_fr: 'Titre' }, 'fr', place)).toEqual({
      ok: true,
      row: { id: 'a', title: 'Titre', count: null, sure: null, tags: [] }
    });
    expect(checkRow(schema, {}, place).map(({ column }) => column)).toEqual(['title_fr']);
  });

  test('is refused for a fault in the language that is not asked for', () => {
    const cells = { id: 'a', title_en: 'Title', title_fr: '', count: '1', sure: 'true', tags: '' };
    expect(readRow(schema, cells, 'en', place)).toMatchObject({
      ok: false,
      problems: [{ column: 'title_fr' }]
    });
  });

  test('tells every fault at once', () => {
    const cells = { id: 'a', title_fr: '', count: 'x', sure: 'x', tags: '' };
    expect(checkRow(schema, cells, place).map(({ column }) => column)).toEqual(['title_fr', 'count', 'sure']);
  });
});

describe('a header', () => {
  const schema = schemaOf({ name: 'id', type: 'string' }, { name: 'publisher', type: 'string' });

  test('may have its columns in any order', () => {
    expect(checkHeader(schema, ['publisher', 'id'], 'x.csv')).toEqual([]);
  });

  test('that lacks a column names the one that was probably meant', () => {
    const problems = checkHeader(schema, ['id', 'Publisher'], 'x.csv');
    expect(problems).toEqual([
      {
        file: 'x.csv',
        row: 1,
        column: 'publisher',
        value: null,
        reason: 'The header lacks this column.',
        fix: 'Rename "Publisher" to "publisher".'
      },
      {
        file: 'x.csv',
        row: 1,
        column: 'Publisher',
        value: 'Publisher',
        reason: 'The schema does not know this column.',
        fix: 'Remove it, or describe it in datapackage.json.'
      }
    ]);
  });

  test('that lacks a column altogether is told to add it', () => {
    expect(checkHeader(schema, ['id'], 'x.csv')).toMatchObject([{ fix: 'Add a column "publisher".' }]);
  });

  test('is never told to rename a column that is needed itself', () => {
    const both = schemaOf({ name: 'title_en', type: 'string' }, { name: 'title_fr', type: 'string' });
    expect(checkHeader(both, ['title_en'], 'x.csv')).toMatchObject([{ fix: 'Add a column "title_fr".' }]);
  });

  test('that repeats a column is told so', () => {
    expect(checkHeader(schema, ['id', 'publisher', 'id'], 'x.csv')).toMatchObject([
      {
        column: 'id',
        reason: 'The header has this column twice.',
        fix: 'Remove or rename one of the two.'
      }
    ]);
  });
});

describe('tables together', () => {
  const dataPackage: DataPackage = {
    name: 'x',
    title: 'X',
    version: '2026-01-01',
    resources: [
      {
        name: 'places',
        path: 'places.csv',
        title: 'Places',
        description: '',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'code', type: 'string', constraints: { unique: true } },
            { name: 'parent', type: 'string' }
          ],
          foreignKeys: [{ fields: 'parent', reference: { resource: '', fields: 'id' } }]
        }
      },
      {
        name: 'visits',
        path: 'visits.csv',
        title: 'Visits',
        description: '',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'place', type: 'string' },
            {
              name: 'seen',
              type: 'string',
              separator: ';',
              itemReference: { resource: 'places', field: 'code' }
            }
          ],
          foreignKeys: [{ fields: 'place', reference: { resource: 'places', fields: 'id' } }]
        }
      }
    ]
  };
  const places = [
    { id: 'a', code: 'A', parent: null },
    { id: 'b', code: null, parent: 'a' },
    { id: 'c', code: null, parent: null }
  ];

  test('with their keys in order have no problem, and are left as they were', () => {
    const tables = {
      places,
      visits: [
        { id: '1', place: 'b', seen: ['A'] },
        { id: '2', place: null, seen: [] }
      ]
    };
    const before = structuredClone(tables);
    expect(checkTables(tables, dataPackage)).toEqual([]);
    expect(tables).toEqual(before);
  });

  test('with a key twice name both rows', () => {
    const tables = { places: [...places, { id: 'a', code: 'A', parent: null }], visits: [] };
    const problems = checkTables(tables, dataPackage);
    expect(problems).toMatchObject([
      { file: 'places.csv', row: 5, column: 'id', value: 'a' },
      { file: 'places.csv', row: 5, column: 'code', value: 'A' }
    ]);
    expect(problems[0]).toMatchObject({
      reason: 'This must be unique, but row 2 has it too.',
      fix: 'Remove one of the two rows, or give it another value.'
    });
  });

  test('with a reference that leads nowhere name it, alone, in a list, and in the table itself', () => {
    const tables = {
      places: [{ id: 'a', code: 'A', parent: 'z' }],
      visits: [{ id: '1', place: 'y', seen: ['A', 'X'] }]
    };
    expect(checkTables(tables, dataPackage, { visits: [9] })).toMatchObject([
      {
        file: 'places.csv',
        row: 2,
        column: 'parent',
        value: 'z',
        reason: 'No row of "places" has this id.',
        fix: 'Correct it, or add the row to "places".'
      },
      { file: 'visits.csv', row: 9, column: 'place', value: 'y' },
      { file: 'visits.csv', row: 9, column: 'seen', value: 'X' }
    ]);
  });
});

test('a table that did not come holds no row, and what refers to it leads nowhere', () => {
  const field = (name: string) => ({ name, type: 'string' as const });
  const resource = (name: string, to: string) => ({
    name,
    path: `${name}.csv`,
    title: name,
    description: '',
    schema: {
      primaryKey: 'id',
      fields: [field('id'), field('other')],
      foreignKeys: [{ fields: 'other', reference: { resource: to, fields: 'id' } }]
    }
  });
  const dataPackage = { name: 'x', title: 'X', version: '2026-01-01' };
  const resources = [resource('here', 'gone'), resource('gone', 'here')];
  expect(checkTables({ here: [{ id: '1', other: '2' }] }, { ...dataPackage, resources })).toMatchObject([
    { file: 'here.csv', row: 2, column: 'other', value: '2' }
  ]);
});

test('a problem in one line says where, what, why and what to do', () => {
  const [problem] = problemsOf({ type: 'boolean' }, 'yes');
  expect(problem && formatProblem(problem)).toBe(
    'x.csv, row 4, column a: "yes" This is neither true nor false. Fix: Write true or false.'
  );
  const file = { file: 'x.csv', row: null, column: null, value: null, reason: 'Empty.', fix: 'Restore it.' };
  expect(formatProblem(file)).toBe('x.csv: Empty. Fix: Restore it.');
});

test('a column of one language is known by its ending', () => {
  expect(localisedName('count_meaning_fr')).toEqual({ name: 'count_meaning', locale: 'fr' });
  expect(localisedName('first_published')).toBeNull();
});
