import { describe, expect, test } from 'vitest';
import { readTable, readTables } from '#lib/load/csv.ts';
import type { Resource } from '#lib/model/schema.ts';
import { dataPackage, smallTexts } from './fixture.ts';

const resource: Resource = {
  name: 'notes',
  path: 'notes.csv',
  title: 'Notes',
  description: '',
  schema: {
    primaryKey: 'id',
    fields: [
      { name: 'id', type: 'string', constraints: { required: true } },
      { name: 'text_en', type: 'string' },
      { name: 'text_fr', type: 'string' },
      { name: 'count', type: 'integer' }
    ]
  }
};
const HEADER = 'id,text_en,text_fr,count\n';
const read = (text: string) => readTable(resource, text, 'en');

describe('a file', () => {
  test('is read row by row, with quotes, line breaks in cells and either line end', () => {
    const { rows, lines, problems } = read(`${HEADER}a,"One, ""two""",Un,1\r\nb,"Two\nlines",Deux,\r\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { id: 'a', text: 'One, "two"', count: 1 },
      { id: 'b', text: 'Two\nlines', count: null }
    ]);
    expect(lines).toEqual([2, 3]);
  });

  test('keeps its good rows when one is wrong, and counts rows as a spreadsheet does', () => {
    const { rows, lines, problems } = read(`${HEADER}a,,,1\nb,,,many\n\nc,,,3\n`);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(lines).toEqual([2, 5]);
    expect(problems).toMatchObject([{ file: 'notes.csv', row: 3, column: 'count', value: 'many' }]);
  });

  test('sets a row with too few or too many cells aside', () => {
    const { rows, problems } = read(`${HEADER}a,,\nb,One, two,Un,2\nc,,,3\n`);
    expect(rows.map(({ id }) => id)).toEqual(['c']);
    expect(problems).toMatchObject([
      { row: 2, column: 'count', reason: 'The row has 3 cells, the header 4.' },
      { row: 3, fix: 'Put a cell that contains a comma in double quotes.' }
    ]);
  });

  test('with a column missing gives no row, since none could be read rightly', () => {
    const { rows, problems } = read('id,text_en,texte_fr,count\na,,,1\n');
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({ column: 'text_fr', fix: 'Rename "texte_fr" to "text_fr".' });
  });

  test('with an unknown column is read, and told so', () => {
    const { rows, problems } = read('id,text_en,text_fr,count,remark\na,,,1,x\n');
    expect(rows).toEqual([{ id: 'a', text: null, count: 1 }]);
    expect(problems).toMatchObject([{ row: 1, column: 'remark' }]);
  });

  test('with a byte order mark is read, and told so', () => {
    const { rows, problems } = read(`\uFEFF${HEADER}a,,,1\n`);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ row: null, reason: 'The file begins with a byte order mark.' }]);
  });

  test('that is empty, or lost its closing quote, is told so', () => {
    expect(read('  \n').problems).toMatchObject([{ reason: 'The file is empty.' }]);
    expect(read(`${HEADER}a,"One,,1\n`).problems[0]?.reason).toContain('The quotes do not match');
  });
});

describe('all tables', () => {
  test('of the small folder are read without a problem, in both languages', () => {
    const { tables, problems } = readTables(smallTexts(), dataPackage, 'fr');
    expect(problems).toEqual([]);
    expect(tables.events[0]).toMatchObject({
      title: 'Un exemple',
      countries: ['FRA', 'DEU'],
      verified: true
    });
    expect(readTables(smallTexts(), dataPackage, 'en').tables.events[0]?.title).toBe('An example');
  });

  test('set aside a row that refers to nothing, and then what refers to that row', () => {
    const texts = smallTexts();
    texts.providers = texts.providers.replace(
      'example-cloud,Example Cloud,,DEU',
      'example-cloud,Example Cloud,,XXX'
    );
    const { tables, problems } = readTables(texts, dataPackage, 'en');
    expect(problems[0]).toMatchObject({ file: 'providers.csv', row: 2, column: 'head_office', value: 'XXX' });
    expect(tables.providers.map(({ id }) => id)).toEqual(['example-hosting', 'example-trading']);
    expect(tables.networks.map(({ asn }) => asn)).toEqual([64496, 64498]);
    expect(tables.addresses.map(({ asn }) => asn)).not.toContain(64497);
  });

  test('keep the first of two rows with one key', () => {
    const texts = smallTexts();
    texts.countries += 'FRA,XX,999,0,0,amnesty-investigations\n';
    const { tables, problems } = readTables(texts, dataPackage, 'en');
    expect(problems).toMatchObject([{ file: 'countries.csv', row: 6, column: 'iso3', value: 'FRA' }]);
    expect(tables.countries.find(({ iso3 }) => iso3 === 'FRA')?.iso2).toBe('FR');
  });

  test('cannot be read by a package that lacks one of them', () => {
    const short = { ...dataPackage, resources: dataPackage.resources.slice(1) };
    expect(() => readTables(smallTexts(), short, 'en')).toThrow('describes no resource "sources"');
  });
});
