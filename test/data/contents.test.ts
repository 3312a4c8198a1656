import { describe, expect, test } from 'vitest';
import type { Correction } from '#lib/model/correction.ts';
import type { Tables } from '#lib/model/tables.ts';
import { readTables } from '#lib/load/csv.ts';
import { checkContents } from '../../data/refresh/contents.ts';
import { dataPackage, smallTexts } from '../load/fixture.ts';

const small = (locale: 'en' | 'fr') => readTables(smallTexts(), dataPackage, locale).tables;
const check = (change: (tables: Tables) => void) => {
  const [en, fr] = [small('en'), small('fr')];
  change(en);
  change(fr);
  return checkContents({ en, fr }, dataPackage);
};
/** Changes the first row of a table. */
const first = <T extends keyof Tables>(table: T, values: Partial<Tables[T][number]>) =>
  check((tables) => Object.assign(tables[table][0] ?? {}, values));

test('a folder in order has no problem', () => {
  expect(check(() => undefined)).toEqual([]);
});

test('a row out of its order is told where it belongs', () => {
  const problems = check((tables) => {
    const [event] = tables.events;
    if (event) tables.events.push({ ...event, id: 'a-late-row', date: '1999-01-01' });
  });
  expect(problems).toMatchObject([{ file: 'events.csv', column: 'date', value: '1999-01-01' }]);
  expect(problems[0]?.fix).toMatch(/^Move it up, to row 2, before “\d{4}-/);
});

describe('a phone number', () => {
  test.each(['+33 6 12 34 56 78', '+1 (202) 555-0143', '06 12 34 56 78', '202-555-0143', '+447700900123'])(
    '%s is found',
    (number) => {
      expect(first('cases', { affiliation: `Call ${number} now` })).toMatchObject([
        { file: 'cases.csv', row: 2, column: 'affiliation', value: number }
      ]);
    }
  );

  test.each([
    '50 000 numbers, 2016–2018',
    '1,438 domains',
    '2021-07-18 to 2021-07-19',
    'iOS 14.6, port 30495'
  ])('%s is none', (text) => {
    expect(first('cases', { affiliation: text })).toEqual([]);
  });
});

describe('French', () => {
  test.each([
    ["l'exemple", 'straight apostrophe'],
    ['un "exemple"', 'Straight quotes'],
    ['un exemple : deux', 'no-break space in French'],
    ['un exemple; deux', 'no-break space in French'],
    ['« exemple\u00A0»', 'no-break space in French'],
    ['plus de 50 000', 'inside a number'],
    ['10 % du total', 'inside a number']
  ])('%s is told', (text, reason) => {
    const problems = first('events', { summary: text });
    expect(problems).toMatchObject([{ file: 'events.csv', column: 'summary_fr' }]);
    expect(problems[0]?.reason).toContain(reason);
  });

  test('with its no-break spaces passes, as does English in its own way', () => {
    const text = 'L’exemple\u00A0: «\u00A0un\u00A0» de 50\u00A0000, 10\u00A0%\u00A0; vraiment\u00A0?';
    expect(first('events', { summary: text })).toEqual([]);
    expect(first('cases', { affiliation: "People: they're here" })).toEqual([]);
  });
});

describe('a promise that is broken is told', () => {
  test('a source that nothing cites', () => {
    const problems = check((tables) =>
      tables.sources.push({ ...tables.sources[0], id: 'x' } as Tables['sources'][0])
    );
    expect(problems).toMatchObject([{ file: 'sources.csv', column: 'id', value: 'x' }]);
  });

  test('a relative with a name', () => {
    expect(first('cases', { role: 'family', name: 'Somebody' })).toMatchObject([{ column: 'name' }]);
    expect(first('cases', { role: 'family', name: null, affiliation: 'Son of' })).toMatchObject([
      { column: 'affiliation' }
    ]);
  });

  test('a company named as a host that is none', () => {
    expect(first('addresses', { provider_id: 'example-trading' })).toMatchObject([{ column: 'provider_id' }]);
  });

  test('a parent without supersession', () => {
    expect(first('domains', { superseded_by: 'example-2.test' })).toMatchObject([
      { column: 'superseded_by' }
    ]);
  });

  test('a count of a network and a country at once', () => {
    expect(first('server_counts', { iso3: 'FRA' })).toMatchObject([{ column: 'iso3' }]);
  });

  test('an end before its beginning', () => {
    expect(first('events', { end_date: '2021-06-30' })).toMatchObject([{ column: 'end_date' }]);
    expect(first('country_reports', { period_start: '2018-05', period_end: '2017' })).toMatchObject([
      { column: 'period_end' }
    ]);
    expect(first('country_reports', { period_start: '2018-05', period_end: '2018' })).toEqual([]);
  });
});

test('a malicious domain in a sentence must be defanged', () => {
  const name = small('en').domains[0]?.domain ?? '';
  expect(first('events', { summary: `Links led to ${name}.` })).toMatchObject([
    { file: 'events.csv', row: 2, column: 'summary', value: name }
  ]);
  expect(first('events', { summary: `Links led to ${name.replaceAll('.', '[.]')}.` })).toEqual([]);
});

describe('a correction', () => {
  const correction = {
    id: 'one',
    corrected: '2027-01-02',
    kind: 'corrected',
    table: 'domains',
    row_ids: ['nowhere.example'],
    what: 'A date.',
    source_ids: []
  } as const;
  const withCorrection = (values: Partial<Correction>) => {
    const read = (locale: 'en' | 'fr') => {
      const tables = readTables(smallTexts(), dataPackage, locale).tables;
      return {
        ...tables,
        corrections: [{ ...correction, row_ids: [...correction.row_ids], source_ids: [], ...values }]
      };
    };
    return checkContents({ en: read('en'), fr: read('fr') }, dataPackage);
  };

  test('of a row that is not there is told', () => {
    expect(withCorrection({})).toMatchObject([
      { file: 'corrections.csv', row: 2, column: 'row_ids', value: 'nowhere.example' }
    ]);
  });

  test('of a row that was withdrawn, or that may not be named, is in order', () => {
    expect(withCorrection({ kind: 'withdrawn' })).toEqual([]);
    expect(withCorrection({ row_ids: [] })).toEqual([]);
  });
});
