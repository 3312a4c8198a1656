import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageOf } from '#lib/export/data-package.ts';
import { frenchSigns } from '#lib/export/french.ts';
import { toZip } from '#lib/export/zip.ts';
import { readTables } from '#lib/load/csv.ts';
import { readPackage } from '#lib/load/open/package.ts';
import { unzip } from '#lib/load/open/unpack.ts';
import { EXPLORER_TABLE_NAMES } from '#lib/model/tables.ts';
import { problemsOf } from '../helpers/check-files.ts';
import { realTables } from '../helpers/real.ts';
import { dataPackage, smallTexts } from '../load/fixture.ts';

const about = { name: 'my-list', title: 'My list', description: 'What I found.', version: '2026-11-30' };
const small = {
  en: readTables(smallTexts(), dataPackage, 'en').tables,
  fr: readTables(smallTexts(), dataPackage, 'fr').tables
};

describe('a package that is written', { timeout: 30_000 }, () => {
  test('passes the check that our own data passes', async () => {
    expect(await problemsOf(packageOf(small, dataPackage, about))).toEqual([]);
  });

  test('passes it with texts of visitors too: signs of formulas, lines, quotes, straight French', async () => {
    const { events, providers } = small.en;
    const text = `=1+1 "quoted": it's\nnew; 1 000 %`;
    const mine = {
      ...small.en,
      events: events.map((row) => ({ ...row, title: text, actors: ['a;b', '@c'] })),
      providers: providers.map((row) => ({ ...row, role: text }))
    };
    const files = packageOf({ en: mine, fr: mine }, dataPackage, about);
    expect(await problemsOf(files)).toEqual([]);
    expect(files.get('events.csv')).not.toMatch(/(?:^|,)"?[=@]/m);
    const { tables } = readPackage(files, 'a.zip', dataPackage, 'en');
    expect(tables?.events[0]).toMatchObject({
      title: `=1+1 "quoted": it's new; 1 000 %`,
      actors: ['a,b', '@c']
    });
  });

  test('comes back from its zip as the same tables, in both languages', async () => {
    const real = { en: await realTables('en'), fr: await realTables('fr') };
    for (const tables of [small, real]) {
      const zip = toZip(packageOf(tables, dataPackage, about), about.version);
      const { files } = unzip(zip, { file: 'a.zip' });
      const texts = new Map([...files].map(([name, bytes]) => [name, strFromU8(bytes)]));
      for (const locale of ['en', 'fr'] as const) {
        const read = readPackage(texts, 'a.zip', dataPackage, locale);
        expect(read.problems).toEqual([]);
        expect(read).toMatchObject({ title: about.title, version: about.version });
        expect(read.tables).toEqual(tables[locale]);
      }
    }
  });

  test('claims no licence and no source of ours for what is a visitor’s', () => {
    const described = packageOf(small, dataPackage, about).get('datapackage.json') ?? '';
    expect(JSON.parse(described)).toMatchObject(about);
    expect(described).not.toMatch(/CC-BY|"licenses"|"sources": \[/);
  });

  test('leaves out sources that no row cites, as the check asks', async () => {
    const [first] = small.en.sources;
    const extra = first ? [{ ...first, id: 'nobody-cites-this', url: 'https://example.org/none' }] : [];
    const tables = { ...small.en, sources: [...small.en.sources, ...extra] };
    const files = packageOf({ en: tables, fr: tables }, dataPackage, about);
    expect(files.get('sources.csv')).not.toContain('nobody-cites-this');
  });

  test('of the tables of the explorer alone has empty tables for the others', () => {
    const tables = { ...small.en, claims: undefined, corrections: undefined };
    const files = packageOf({ en: tables, fr: tables }, dataPackage, about);
    expect(files.get('claims.csv')?.trim().split('\n')).toHaveLength(1);
    expect(files.size).toBe(EXPLORER_TABLE_NAMES.length + 3);
  });
});

test.each([
  ["l'homme", 'l’homme'],
  ['dit "oui"', 'dit «\u00A0oui\u00A0»'],
  ['Quoi ? Non !', 'Quoi\u00A0? Non\u00A0!'],
  ['« oui »', '«\u00A0oui\u00A0»'],
  ['https://a.example', 'https://a.example'],
  ['1 000 %', '1\u00A0000\u00A0%']
])('%j gets the signs of French', (text, french) => expect(frenchSigns(text)).toBe(french));
