import { expect, test } from 'vitest';
import { inPack, readAddress } from '../../src/pack/address.ts';
import { fillRoute, matchRoute } from '../../src/pack/route.ts';

test.each([
  ['', '/', ''],
  ['?/', '/', ''],
  ['?/fr', '/fr/', ''],
  ['?/fr/story/', '/fr/story/', ''],
  ['?/fr/?sel=country:MEX&from=2019', '/fr/', '?sel=country:MEX&from=2019'],
  ['?/fr/&sel=country:MEX', '/fr/', '?sel=country:MEX'],
  ['?sel=country:MEX', '/', '?sel=country:MEX'],
  ['?/data/changes/2026-11-24-aa/?a=b', '/data/changes/2026-11-24-aa/', '?a=b']
])('%j is the page %s with the query %j', (search, path, query) => {
  expect(readAddress(search)).toEqual({ path, query });
});

test('an address that is made is read as it was', () => {
  const { path, query } = readAddress(inPack('/fr/event/x/?theme=dark'));
  expect(path + query).toBe('/fr/event/x/?theme=dark');
});

const IDS = [
  '/[[lang=lang]]',
  '/[[lang=lang]]/[kind=record]',
  '/[[lang=lang]]/[kind=record]/[id]',
  '/[[lang=lang]]/story',
  '/[[lang=lang]]/data/changes/[version]'
];
const matchers = {
  lang: (value: string) => value === 'fr',
  record: (value: string) => ['country', 'event'].includes(value)
};

test.each([
  ['/', '/[[lang=lang]]', {}],
  ['/fr/', '/[[lang=lang]]', { lang: 'fr' }],
  ['/story/', '/[[lang=lang]]/story', {}],
  ['/fr/story/', '/[[lang=lang]]/story', { lang: 'fr' }],
  ['/country/', '/[[lang=lang]]/[kind=record]', { kind: 'country' }],
  ['/fr/country/MEX/', '/[[lang=lang]]/[kind=record]/[id]', { lang: 'fr', kind: 'country', id: 'MEX' }],
  ['/data/changes/v1/', '/[[lang=lang]]/data/changes/[version]', { version: 'v1' }]
])('%s is of the route %s', (path, id, params) => {
  expect(matchRoute(IDS, path, matchers)).toEqual({ id, params });
});

test.each(['/de/', '/planet/MEX/', '/story/more/', '/country/MEX/more/'])('%s is of none', (path) => {
  expect(matchRoute(IDS, path, matchers)).toBeNull();
});

test('a route is filled as SvelteKit does', () => {
  expect(fillRoute('/[[lang=lang]]', {})).toBe('/');
  expect(fillRoute('/[[lang=lang]]/story', { lang: 'fr' })).toBe('/fr/story');
  expect(fillRoute('/[[lang=lang]]/[kind=record]/[id]', { kind: 'event', id: 'a' })).toBe('/event/a');
  expect(fillRoute('/data/explorer.[lang].json', { lang: 'fr' })).toBe('/data/explorer.fr.json');
  expect(fillRoute('/data/[table].csv', { table: 'events' })).toBe('/data/events.csv');
});
