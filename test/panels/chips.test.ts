import { expect, test } from 'vitest';
import { chipsOf } from '#lib/panels/chips.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { catalog } from '#lib/views/catalog.ts';
import { EMPTY_FILTER } from '#lib/views/filter.ts';
import { tinyTables } from '../helpers/tables.ts';

overwriteGetLocale(() => 'en');
const known = catalog(tinyTables(), 'en');
const labels = (patch: Partial<typeof EMPTY_FILTER>) =>
  chipsOf({ ...EMPTY_FILTER, ...patch }, null, known).map((chip) => chip.label);

test.each([
  [{}, []],
  [{ from: '2016', to: '2018' }, ['2016–2018']],
  [{ from: '2021-07', to: '2021-07' }, ['July 2021']],
  [{ from: '2022' }, ['since 2022']],
  [{ to: '2018-08' }, ['until August 2018']],
  [{ countries: ['MEX', 'NLD'] }, ['Mexico', 'Netherlands']],
  [{ providers: ['host-b'] }, ['Hébergeur B']],
  [{ q: 'x' }, ['“x”']],
  [{ relations: ['servers' as const] }, []]
])('%j reads %j', (patch, expected) => {
  expect(labels(patch)).toEqual(expected);
});

test('a chip takes back itself and nothing else', () => {
  const [mexico] = chipsOf({ ...EMPTY_FILTER, countries: ['MEX', 'NLD'], q: 'x' }, null, known);
  expect(mexico?.without).toEqual({ countries: ['NLD'] });
});

test('a selected domain is defanged in its chip', () => {
  const [chip] = chipsOf(EMPTY_FILTER, { kind: 'domain', id: 'one.test' }, known);
  expect(chip).toMatchObject({ label: 'one[.]test', without: null });
});
