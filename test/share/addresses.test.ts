import { expect, test } from 'vitest';
import {
  embedPath,
  embedQuery,
  isDefault,
  recordOf,
  viewAddress,
  type EmbedForm
} from '#lib/share/addresses.ts';
import { readUrl, type ViewState } from '#lib/state/url.ts';

const view = (query: string): ViewState => readUrl(new URLSearchParams(query)).state;
const form: EmbedForm = {
  chart: 'graph',
  locale: 'en',
  theme: 'auto',
  frozen: false,
  controls: true,
  title: ''
};
const VERSION = '2026-11-24-3641cb69';

test('an embed of the default view has no parameter', () => {
  expect(embedQuery(form, view(''), VERSION).toString()).toBe('');
  expect(isDefault(view(''))).toBe(true);
  expect(isDefault(view('country=MEX'))).toBe(false);
});

test('an embed carries the view and what was chosen for it, each once', () => {
  const chosen = { ...form, theme: 'dark', frozen: true, controls: false, title: ' Mine ' } as const;
  const query = embedQuery(chosen, view('from=2021&provider=m247&group=country'), VERSION);
  expect(Object.fromEntries(query)).toEqual({
    from: '2021',
    provider: 'm247',
    group: 'country',
    data: VERSION,
    theme: 'dark',
    controls: '0',
    title: 'Mine'
  });
  expect([...query.keys()]).toHaveLength(7);
});

test('the card of a record is its own page, without the rest of the view', () => {
  const state = view('from=2021&sel=country:mex');
  const card = { ...form, chart: 'record', frozen: true } as const;
  expect(recordOf(state)).toEqual({ kind: 'country', id: 'MEX' });
  expect(embedPath(card, state)).toBe('country/MEX');
  expect(embedQuery(card, state, VERSION).toString()).toBe('');
});

test('what has no page has no card, and a card that is gone is a chart again', () => {
  expect(recordOf(view('sel=domain:free247downloads.com'))).toBeNull();
  expect(embedPath({ ...form, chart: 'record' }, view(''))).toBe('map');
});

test('an address is the newest or frozen', () => {
  const state = view('country=MEX,FRA&sel=provider:m247');
  const page = 'https://example.org/fr/';
  expect(viewAddress(page, state, null)).toBe(`${page}?country=MEX,FRA&sel=provider:m247`);
  expect(viewAddress(page, state, VERSION)).toBe(`${page}?country=MEX,FRA&sel=provider:m247&data=${VERSION}`);
});
