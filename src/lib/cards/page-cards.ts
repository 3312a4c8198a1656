import { m } from '#lib/paraglide/messages.js';
import type { Claim } from '#lib/model/claim.ts';
import { RELATIONS } from '#lib/model/country-report.ts';
import { DEFAULT_LAYER } from '#lib/views/filter.ts';
import type { Box } from '#lib/views/hosting-placed.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { inkedGraph, graphView } from './graph.ts';
import { blend } from '#lib/drawing/ink.ts';
import { drawn, stack, written, type Card } from './layer.ts';
import { filledCountries, inkedMap } from './map.ts';
import { ROOMS, sheet } from './sheet.ts';
import { tablesIn, wholeIn } from './side.ts';
import type { Studio } from './studio.ts';
import { setText } from './text.ts';
import { litEvents, timelineGround } from './timeline.ts';
import { EVENT_TITLE, GRAPH, MAP, TIMELINE } from './windows.ts';

/** The pages that are no record, by the name of their card. */
export const PAGE_CARDS = [
  'explorer',
  'claims',
  'data',
  'changes',
  'about',
  'classroom',
  'open',
  'country',
  'provider',
  'event',
  'map',
  'graph',
  'timeline',
  'table'
] as const;
export type PageCard = (typeof PAGE_CARDS)[number];

/** Events that the claims of July 2021 rest on. */
const claimedEvents = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => claim.event_ids));

const lead = (text: string, { desk }: Studio) => wholeIn([{ text }], ROOMS.side, desk);

/** Map, graph and timeline as the explorer opens, small and together; each says what it is. */
function explorer(studio: Studio): Card {
  const { desk, catalog, world, timeline } = studio;
  const { ink, faces } = desk;
  const { x, w } = ROOMS.title;
  const caption = (text: string, at: Box, name: string) =>
    written(setText(text, at, { face: 'sans', ink: ink(name), max: 16, min: 13, leading: 1.2 }, faces).runs);
  const { name: layer, hue } = LAYER_WORDS[DEFAULT_LAYER];
  const over = stack(
    drawn(
      inkedMap(world, catalog, { x: x - 10, y: 230, w: 396 }, ink),
      inkedGraph(graphView(catalog, null), { x: 500, y: 230, w: 900, h: 300, scale: 644 / 900 }, ink)
    ),
    caption(layer(), { x, y: 200, w: 380, h: 20 }, hue),
    caption(`${m.graph_title()}. ${m.graph_caveat()}`, { x: 500, y: 200, w: 644, h: 20 }, '--ink-2'),
    timelineGround(
      timeline,
      { x, y: 456, w, lane: 13.5, scale: 0.58, names: 0, type: 14 },
      desk,
      ink('--ink-2')
    ),
    sheet({ title: m.page_title(), eyebrow: '', caution: m.claims_caution(), titleMax: 40 }, desk)
  );
  return { ground: studio.ground.bare, over };
}

/** The timeline with the events lit that the claims rest on. */
function claims(studio: Studio): Card {
  const { desk, timeline, ground, tables } = studio;
  const lit = litEvents(timeline, claimedEvents(tables.claims), TIMELINE, desk);
  const over = stack(
    drawn(lit),
    sheet(
      {
        title: m.claims_title(),
        eyebrow: '',
        kicker: m.card_claims(),
        caution: m.claims_caution(),
        titleRoom: EVENT_TITLE,
        titleMax: 60
      },
      desk
    )
  );
  return { ground: ground.timeline, over };
}

/** Every table with the number of its rows. */
const tables =
  (title: () => string) =>
  (studio: Studio): Card => {
    const { desk, resources } = studio;
    const rows = resources.map(({ title, rows }) => ({ label: title, value: rows }));
    const half = Math.ceil(rows.length / 2);
    const [left, right] = [ROOMS.side.x, ROOMS.title.x + ROOMS.title.w / 2 + 20];
    const column = { ...ROOMS.side, y: 240, w: ROOMS.title.w / 2 - 20, h: 300 };
    const over = stack(
      tablesIn([{ heading: '', rows: rows.slice(0, half) }], { ...column, x: left }, desk),
      tablesIn([{ heading: '', rows: rows.slice(half) }], { ...column, x: right }, desk),
      sheet({ title: title(), eyebrow: '', caution: m.claims_caution() }, desk)
    );
    return { ground: studio.ground.bare, over };
  };

const about = (studio: Studio): Card => ({
  ground: studio.ground.map,
  over: stack(
    lead(m.about_lead(), studio),
    sheet({ title: m.about_title(), eyebrow: '', caution: m.claims_caution() }, studio.desk)
  )
});

/** The layers of the map with their countries, which a lesson keeps apart. */
function classroom({ desk, tables, ground }: Studio): Card {
  const rows = RELATIONS.map((relation) => {
    const found = tables.country_reports.filter((row) => row.relation === relation);
    return { label: LAYER_WORDS[relation].name(), value: `${new Set(found.map((row) => row.iso3)).size}` };
  });
  return {
    ground: ground.map,
    over: stack(
      tablesIn([{ heading: m.card_classroom(), rows }], ROOMS.side, desk),
      sheet({ title: m.nav_classroom(), eyebrow: '', caution: m.claims_caution() }, desk)
    )
  };
}

/** Every country that has a page, in one tint: to be listed says nothing of its role. */
function countries(studio: Studio): Card {
  const { desk, world, ground, tables } = studio;
  const tint = blend(desk.ink('--servers'), desk.ink('--land'), 55);
  const over = stack(
    drawn(filledCountries(world, tables.countries, MAP, tint, desk.ink('--border'))),
    lead(m.all_country_not(), studio),
    sheet({ title: m.all_country(), eyebrow: '', caution: m.claims_caution() }, desk)
  );
  return { ground: ground.map, over };
}

const graphOf =
  (title: () => string, not: () => string) =>
  (studio: Studio): Card => ({
    ground: studio.ground.bare,
    over: stack(
      drawn(inkedGraph(graphView(studio.catalog, null), GRAPH, studio.desk.ink)),
      lead(not(), studio),
      sheet({ title: title(), eyebrow: '', caution: `${m.card_dots()} ${m.meta_host_not()}` }, studio.desk)
    )
  });

const eventsOf =
  (title: () => string) =>
  ({ desk, timeline, ground }: Studio): Card => ({
    ground: ground.bare,
    over: stack(
      timelineGround(timeline, TIMELINE, desk, desk.ink('--ink-2')),
      sheet({ title: title(), eyebrow: '', caution: m.claims_caution() }, desk)
    )
  });

/** The map as it opens, with what its layer says and does not say. */
function map({ desk, world, catalog, ground }: Studio): Card {
  const { name, means, not } = LAYER_WORDS[DEFAULT_LAYER];
  return {
    ground: ground.bare,
    over: stack(
      drawn(inkedMap(world, catalog, MAP, desk.ink)),
      wholeIn([{ text: means() }, { text: not() }], ROOMS.side, desk),
      sheet({ title: name(), eyebrow: m.map_title(), caution: m.claims_caution() }, desk)
    )
  };
}

export const DRAW_PAGE: Readonly<Record<PageCard, (studio: Studio) => Card>> = {
  explorer,
  claims,
  data: tables(m.data_title),
  changes: tables(m.changes_title),
  about,
  classroom,
  open: graphOf(m.open_title, m.open_lead),
  country: countries,
  provider: graphOf(m.all_provider, m.all_provider_not),
  event: eventsOf(m.all_event),
  map,
  graph: graphOf(m.graph_title, m.all_provider_not),
  timeline: eventsOf(m.timeline_title),
  table: tables(m.table_title)
};
