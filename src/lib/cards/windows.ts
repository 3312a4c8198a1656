import type { GraphWindow } from './graph.ts';
import type { Window } from './map.ts';
import { ROOMS } from './sheet.ts';
import type { TimelineWindow } from './timeline.ts';

/** Where the charts stand on the cards of records, px. */
export const MAP: Window = { x: 492, y: 198, w: 708 };
export const GRAPH: GraphWindow = {
  x: ROOMS.chart.x,
  y: ROOMS.chart.y,
  w: 640,
  h: 351,
  scale: ROOMS.chart.w / 640
};
export const TIMELINE: TimelineWindow = {
  x: 232,
  y: 292,
  w: 912,
  lane: 35,
  scale: 1.28,
  names: 176,
  type: 17
};
export const EVENT_TITLE = { ...ROOMS.title, y: 132, h: 142 };
