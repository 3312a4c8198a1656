import Papa from 'papaparse';
import { afterEach, describe, expect, test } from 'vitest';
import { rowsCsv, rowsJson, type Provenance } from '#lib/figures/files.ts';
import { shownRows } from '#lib/figures/rows.ts';
import { altText } from '#lib/figures/words.ts';
import { filterInWords } from '#lib/panels/chips.ts';
import { VIEWS } from '#lib/views/filter.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { openView as open } from '../helpers/pictures.ts';
import { tables } from '../helpers/render.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const PROVENANCE: Provenance = {
  title: 'T',
  filter: '',
  source: 'S',
  licence: 'CC BY',
  version: 'v',
  permalink: 'https://example.org/?rel=servers'
};
const LINKS = [
  '',
  'from=2021-07&to=2021-07',
  'rel=servers&provider=m247',
  'rel=suspected_infection',
  'group=country&gen=3',
  'group=country&from=2021-07',
  'sel=country:MEX',
  'q=zzzzzz'
];

describe('the rows of a view', () => {
  test('of the map: the countries of the layer, each once, as the table of reports has them', () => {
    const { rows } = shownRows('map', open('rel=suspected_infection'));
    const expected = new Set(
      tables.en.country_reports
        .filter(({ relation }) => relation === 'suspected_infection')
        .map(({ iso3 }) => iso3)
    );
    expect(rows.length).toBe(expected.size);
    expect(new Set(rows.map((row) => row[0]))).toEqual(expected);
  });

  test('of the timeline: the events of the period, and none beside it', () => {
    const { rows } = shownRows('timeline', open('from=2021-07&to=2021-07'));
    const expected = tables.en.events.filter(({ date, end_date, date_precision }) => {
      const first = date_precision === 'year' ? `${date.slice(0, 4)}-01` : date.slice(0, 7);
      const last = end_date?.slice(0, 7) ?? (date_precision === 'year' ? `${date.slice(0, 4)}-12` : first);
      return first <= '2021-07' && last >= '2021-07';
    });
    expect(expected.length).toBeGreaterThan(3);
    expect(rows.map((row) => row[0]).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('of the graph: the rows of the list at a provider', () => {
    const { columns, rows } = shownRows('graph', open('provider=m247'));
    const at = (name: string) => columns.indexOf(name);
    const listed = rows.filter((row) => row[0] === 'address_2018');
    const expected = tables.en.addresses.filter(
      (row) =>
        row.provider_id === 'm247' &&
        tables.en.domains.find(({ domain }) => domain === row.domain)?.status !== 'withdrawn'
    );
    expect(listed.length).toBe(expected.length);
    expect(new Set(listed.map((row) => row[at('provider_id')]))).toEqual(new Set(['m247']));
    expect(rows.every((row) => !/[a-z0-9]\.[a-z]/i.test(String(row[at('domain')] ?? '')))).toBe(true);
  });

  test.each(LINKS)('have a cell for each column and their sources: ?%s', (link) => {
    for (const view of VIEWS) {
      const { columns, rows } = shownRows(view, open(link));
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(rows.filter((row) => row[columns.indexOf('source_ids')] === '')).toEqual([]);
    }
  });
});

describe('files', () => {
  test.each(LINKS)('read back to exactly the rows shown: ?%s', (link) => {
    for (const view of VIEWS) {
      const shown = shownRows(view, open(link));
      const csv = Papa.parse<string[]>(rowsCsv(shown, PROVENANCE).slice(1).trimEnd());
      expect(csv.errors).toEqual([]);
      const back = csv.data
        .slice(1)
        .map((row) => row.slice(0, -3).map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
      expect(back).toEqual(shown.rows.map((row) => row.map((cell) => String(cell ?? ''))));
      const json = JSON.parse(rowsJson(shown, PROVENANCE)) as {
        meta: object;
        rows: Record<string, unknown>[];
      };
      expect(json.rows.map((row) => shown.columns.map((column) => row[column]))).toEqual(shown.rows);
      expect(json.meta).toMatchObject(PROVENANCE);
    }
  });

  test('no cell runs as a formula', () => {
    const rows = ['=1+1', '+1', '-1', '@x', '\tx', '\rx'].map((cell) => [cell]);
    const { data } = Papa.parse<string[]>(
      rowsCsv({ columns: ['a'], rows }, PROVENANCE)
        .slice(1)
        .trimEnd(),
      {
        newline: '\r\n'
      }
    );
    expect(data.slice(1).map((row) => row[0]?.[0])).toEqual(rows.map(() => "'"));
  });
});

describe('the alternative text', () => {
  test('counts as the rows do, in both languages', () => {
    for (const locale of ['en', 'fr'] as const) {
      const explorer = open('rel=suspected_infection', locale);
      const alt = altText('map', explorer);
      expect(alt).toContain(String(shownRows('map', explorer).rows.length));
      expect(alt.startsWith(locale === 'fr' ? 'Carte\u00a0: ' : 'Map: ')).toBe(true);
      const july = open('from=2021-07&to=2021-07', locale);
      expect(altText('timeline', july)).toContain(String(shownRows('timeline', july).rows.length));
      expect(altText('timeline', july)).toContain(filterInWords(july));
    }
  });

  test.each(LINKS)('is whole sentences of every view: ?%s', (link) => {
    for (const locale of ['en', 'fr'] as const)
      for (const view of VIEWS) {
        const alt = altText(view, open(link, locale));
        expect(alt).toMatch(/^\S.*[^.]\.$/);
        expect(alt).not.toMatch(/undefined|in :|: ,/);
      }
  });

  test('says nothing of choices where there are none', () => {
    expect(filterInWords(open())).toBe('');
    expect(filterInWords(open('from=2021&country=MEX'))).toMatch(/2021 · Mexico/);
  });
});
