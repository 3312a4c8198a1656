import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERATIONS } from '#lib/model/domain.ts';
import { LANES } from '#lib/model/event.ts';
import { EMPTY_FILTER, GROUPINGS, LAYERS, SELECTION_KINDS } from '#lib/views/filter.ts';
import {
  atCurrent,
  atVersion,
  queryOf,
  readUrl,
  writeUrl,
  type DroppedParameter,
  type ViewState
} from '#lib/state/url.ts';

const read = (query: string) => readUrl(new URLSearchParams(query));

test('the default view has no parameters', () => {
  expect(queryOf(writeUrl({ filter: EMPTY_FILTER, selection: null }))).toBe('');
});

test('a link reads as people would write it', () => {
  const { state } = read('from=2021&to=2021-07&rel=servers&country=MEX,FRA&sel=provider:m247');
  expect(queryOf(writeUrl(state))).toBe(
    '?from=2021&to=2021-07&rel=servers&country=MEX,FRA&sel=provider:m247'
  );
});

test('every parameter stands under the name that docs/url.md promises', () => {
  const query =
    '?from=2016&to=2021-12-31&rel=servers&country=MEX&lane=legal&gen=3&provider=m247&q=whatsapp&sel=case:x&group=country';
  const { state, dropped } = read(query);
  expect(state).toEqual({
    filter: {
      from: '2016',
      to: '2021-12-31',
      relations: ['servers'],
      countries: ['MEX'],
      lanes: ['legal'],
      generations: ['3'],
      providers: ['m247'],
      q: 'whatsapp'
    },
    selection: { kind: 'case', id: 'x' },
    grouping: 'country'
  });
  expect([queryOf(writeUrl(state)), dropped]).toEqual([query, []]);
});

test('a period may be open, a single day, or a part of the year that it ends with', () => {
  for (const query of ['to=2019', 'from=2021&to=2021', 'from=2021-07&to=2021', 'from=2021-07-31&to=2021-07'])
    expect([queryOf(writeUrl(read(query).state)), read(query).dropped]).toEqual([`?${query}`, []]);
});

test('codes of countries may be typed in small letters', () => {
  expect(queryOf(writeUrl(read('country=mex&sel=country:fra').state))).toBe('?country=MEX&sel=country:FRA');
});

test('an item that is empty or there twice is no loss to tell of', () => {
  expect(read('country=MEX,,FRA,MEX,')).toEqual({
    state: { filter: { ...EMPTY_FILTER, countries: ['MEX', 'FRA'] }, selection: null },
    dropped: []
  });
});

test('a link holds 200 letters of a text or a name and 100 items of a list, and no more', () => {
  const long = 'x'.repeat(200);
  expect(read(`q=${long}&sel=domain:${long}`).state).toMatchObject({
    filter: { q: long },
    selection: { kind: 'domain', id: long }
  });
  expect(read(`q=${long}x&sel=domain:${long}x`)).toEqual({
    state: { filter: EMPTY_FILTER, selection: null },
    dropped: [
      { name: 'q', value: `${long}x` },
      { name: 'sel', value: `domain:${long}x` }
    ]
  });
  const many = Array.from({ length: 101 }, (_, index) => `p${index}`);
  expect(read(`provider=${many.join(',')}`).state.filter.providers).toEqual(many.slice(0, 100));
});

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10)
  )
  .map(([y, m, d, length]) =>
    `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length)
  );
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const iso3 = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 3 })
  .map((each) => each.join(''));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

const view: fc.Arbitrary<ViewState> = fc.record({
  filter: fc.record({
    from: fc.option(date),
    to: fc.constant(null),
    relations: fc.uniqueArray(fc.constantFrom(...LAYERS)),
    countries: fc.uniqueArray(iso3, { maxLength: 5 }),
    lanes: fc.uniqueArray(fc.constantFrom(...LANES)),
    generations: fc.uniqueArray(fc.constantFrom(...GENERATIONS)),
    providers: fc.uniqueArray(id, { maxLength: 5 }),
    q: fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.isWellFormed())
  }),
  selection: fc.option(
    fc.record({ kind: fc.constantFrom(...SELECTION_KINDS.filter((kind) => kind !== 'country')), id })
  ),
  grouping: fc.constantFrom(...GROUPINGS)
});

test('every view survives the round trip through its link', () => {
  fc.assert(
    fc.property(view, (state) => {
      const { state: back, dropped } = read(queryOf(writeUrl(state)));
      const { grouping = 'provider', ...rest } = back;
      expect({ ...rest, grouping }).toEqual(state);
      expect(dropped).toEqual([]);
    })
  );
});

test('no query throws, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() =>
        read(
          `from=${text}&to=${text}&rel=${text}&country=${text}&sel=${text}&q=${text}&gen=${text}&group=${text}`
        )
      ).not.toThrow();
    })
  );
});

describe('a wrong value is dropped and told; the rest holds', () => {
  test.each<[string, DroppedParameter, string?]>([
    ['from=yesterday&country=MEX', { name: 'from', value: 'yesterday' }],
    ['from=2021-13&country=MEX', { name: 'from', value: '2021-13' }],
    ['from=2021-12-32&country=MEX', { name: 'from', value: '2021-12-32' }],
    ['from=~2021&country=MEX', { name: 'from', value: '~2021' }],
    ['rel=infected&country=MEX', { name: 'rel', value: 'infected' }],
    ['lane=gossip&country=MEX', { name: 'lane', value: 'gossip' }],
    ['gen=9&country=MEX', { name: 'gen', value: '9' }],
    ['country=MEX,Mexico', { name: 'country', value: 'Mexico' }],
    ['provider=<script>&country=MEX', { name: 'provider', value: '<script>' }],
    ['provider=<m247&country=MEX', { name: 'provider', value: '<m247' }],
    ['provider=m247>&country=MEX', { name: 'provider', value: 'm247>' }],
    ['sel=person:somebody&country=MEX', { name: 'sel', value: 'person:somebody' }],
    ['sel=country:&country=MEX', { name: 'sel', value: 'country:' }],
    ['group=colour&country=MEX', { name: 'group', value: 'colour' }],
    ['from=2021&to=2019&country=MEX', { name: 'to', value: '2019' }, '?from=2021&country=MEX']
  ])('%s', (query, lost, rest = '?country=MEX') => {
    const { state, dropped } = read(query);
    expect(dropped).toEqual([lost]);
    expect(queryOf(writeUrl(state))).toBe(rest);
  });
});

test('the grouping by provider is the default: it is not written, and read where somebody wrote it', () => {
  expect(queryOf(writeUrl({ filter: EMPTY_FILTER, selection: null, grouping: 'provider' }))).toBe('');
  expect(read('group=provider')).toEqual({ state: { filter: EMPTY_FILTER, selection: null }, dropped: [] });
  expect(queryOf(writeUrl(read('group=country&gen=3').state))).toBe('?gen=3&group=country');
});

test('unknown parameters are ignored, and kept when the view is written', () => {
  const search = new URLSearchParams('utm_source=x&theme=dark&from=2019');
  expect(readUrl(search).dropped).toEqual([]);
  expect(queryOf(writeUrl({ filter: EMPTY_FILTER, selection: null }, search))).toBe(
    '?utm_source=x&theme=dark'
  );
});

test('what the view itself had written before does not last beside what it writes now', () => {
  const before = new URLSearchParams('sel=country:MEX&group=country&from=2016&theme=dark');
  expect(queryOf(writeUrl({ filter: EMPTY_FILTER, selection: null }, before))).toBe('?theme=dark');
});

test('the same view of the current data has no version in its query, and keeps the rest', () => {
  expect(atCurrent('?data=2026-11-24-1a2b3c4d&sel=country:MEX&theme=dark')).toBe(
    '?sel=country:MEX&theme=dark'
  );
  expect(atCurrent('?data=2026-11-24-1a2b3c4d')).toBe('');
});

test('an address with the version of the data in it keeps the rest of the view, readable', () => {
  expect(
    atVersion('https://example.org/fr/?sel=country:MEX&data=2026-01-01-00000000#x', '2026-11-24-1a2b3c4d')
  ).toBe('https://example.org/fr/?sel=country:MEX&data=2026-11-24-1a2b3c4d#x');
});
