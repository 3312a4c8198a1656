import { LANE_NAMES } from '#lib/charts/Timeline/lane-names.ts';
import { DOT, placeMarks, rowOffset, slotAt, type Placed } from '#lib/charts/Timeline/place.ts';
import { eventDateText } from '#lib/views/timeline-dates.ts';
import { percent } from '#lib/views/timeline-axis.ts';
import type { Frame, Mark } from '#lib/views/timeline.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/model/tables.ts';
import { short } from '#lib/drawing/pen.ts';
import { drawn, stack, written, type Layer } from './layer.ts';
import type { Desk } from './sheet.ts';
import { setText } from './text.ts';

/** Where the plot stands on a card, px: the names of the lanes lie to its left, the years below. */
export interface TimelineWindow {
  x: number;
  y: number;
  w: number;
  /** Height of one lane. */
  lane: number;
  /** Of the marks: 1 draws them as the page does. */
  scale: number;
  /** Room of the names to the left; 0 leaves them away. */
  names: number;
  /** Size of the type. */
  type: number;
}

export interface PlacedTimeline {
  frame: Frame;
  marks: Placed[];
}

export const placeTimeline = (frame: Frame): PlacedTimeline => ({ frame, marks: placeMarks(frame) });

/** The lanes with their names, the years, and every mark in one ink. */
export function timelineGround(
  { frame, marks }: PlacedTimeline,
  window: TimelineWindow,
  desk: Desk,
  ink: string
): Layer {
  const { ink: inkOf, faces } = desk;
  const { x, y, w, lane, names, type } = window;
  const foot = y + lane * frame.lanes.length;
  const left = x - names;
  const rules = frame.lanes.map((_, order) => `M${left} ${short(y + order * lane)}H${x + w}`).join('');
  const years = frame.axis.months.flatMap((month, index) =>
    month.endsWith('-01')
      ? [
          {
            year: month.slice(0, 4),
            at: short(x + (percent(frame.axis, frame.axis.edges[index] ?? 0) / 100) * w)
          }
        ]
      : []
  );
  const ticks = years.map(({ at }) => `M${at} ${y}V${foot + type}`).join('');
  const lines =
    `<path d="${rules}M${left} ${foot}H${x + w}${ticks}" fill="none" stroke="${inkOf('--rule')}"/>` +
    marks.map((mark) => shape(mark, window, ink)).join('');
  const setting = { face: 'sans', ink: inkOf('--ink-2'), max: type, min: type - 3, leading: 1.2 } as const;
  const laneNames =
    names === 0
      ? []
      : frame.lanes.flatMap(({ lane: name }, order) => {
          const box = { x: left, y: y + order * lane + (lane - type) / 2 - 1, w: names - 24, h: type + 4 };
          return setText(LANE_NAMES[name](), box, setting, faces).runs;
        });
  const step = (years[1]?.at ?? 0) - (years[0]?.at ?? 0);
  const numbers = years
    .filter(({ at }) => at + step * 0.7 < x + w)
    .flatMap(
      ({ year, at }) =>
        setText(year, { x: at + 6, y: foot + 4, w: step - 8, h: type + 4 }, setting, faces).runs
    );
  return stack(drawn(lines), written([...laneNames, ...numbers]));
}

/** Left top corner and size of a mark, px. */
function extent(placed: Placed, { x, y, w, lane, scale }: TimelineWindow) {
  const { row, shift } = slotAt(placed, w / scale);
  const dot = DOT * scale;
  const width = placed.dot ? dot : Math.max(dot, (placed.width / 100) * w);
  return {
    left: x + (placed.x / 100) * w + shift * scale - (placed.dot ? dot / 2 : 0),
    middle: y + (placed.lane + 0.5) * lane + rowOffset(row) * scale,
    width,
    height: placed.dot ? dot : dot * (5 / 7)
  };
}

function shape(
  placed: Placed,
  window: TimelineWindow,
  ink: string,
  grow = 0,
  sure = true,
  paper = ''
): string {
  const { left, middle, width, height } = extent(placed, window);
  const [w, h] = [width + 2 * grow, height + 2 * grow];
  const paint = sure
    ? `fill="${ink}"`
    : `fill="${paper}" stroke="${ink}" stroke-width="2.5" stroke-dasharray="4 2.5"`;
  return `<rect x="${short(left - grow)}" y="${short(middle - h / 2)}" width="${short(w)}" height="${short(h)}" rx="${short(h / 2)}" ${paint}/>`;
}

/** Some events in the accent, without more ado. */
export function litEvents(
  { marks }: PlacedTimeline,
  ids: ReadonlySet<string>,
  window: TimelineWindow,
  { ink }: Desk
): string {
  return marks
    .filter(({ mark }) => ids.has(mark.id))
    .map((placed) => shape(placed, window, ink('--accent'), 0.8, placed.mark.verified, ink('--paper')))
    .join('');
}

/** Px: a longer mark is a span. */
const LONG = 24;

/** One event: its mark, larger, on a line through all lanes; an event before the axis at its left edge. */
export function litEvent(
  timeline: PlacedTimeline,
  id: string,
  window: TimelineWindow,
  desk: Desk,
  locale: Locale
): Layer {
  const placed = timeline.marks.find(({ mark }) => mark.id === id);
  const early = timeline.frame.early.find((mark) => mark.id === id);
  if (early) return earlier(early, timeline.frame, window, desk, locale);
  if (!placed) throw new Error(`The timeline has no event ${id}.`);
  const [accent, paper] = [desk.ink('--accent'), desk.ink('--paper')];
  const { verified } = placed.mark;
  const { left, width } = extent(placed, window);
  const foot = window.y + window.lane * timeline.frame.lanes.length;
  const middle = short(left + width / 2);
  // A line would give a year or a long attack one day.
  if (width > LONG)
    return drawn(shape(placed, window, paper, 4), shape(placed, window, accent, 2, verified, paper));
  return drawn(
    `<path d="M${middle} ${window.y}V${foot}" stroke="${accent}" stroke-width="2"/>`,
    shape(placed, window, paper, 7),
    shape(placed, window, accent, 3.5, verified, paper)
  );
}

function earlier(
  mark: Mark,
  { lanes }: Frame,
  { x, y, lane, type }: TimelineWindow,
  { ink, faces }: Desk,
  locale: Locale
): Layer {
  const order = lanes.findIndex((each) => each.lane === mark.lane);
  const middle = y + (order + 0.5) * lane;
  const text = m.card_earlier({ date: eventDateText(mark.event, locale) });
  const size = type + 2;
  const box = { x: x + 20, y: middle - size / 2 - 2, w: 420, h: size + 6 };
  const { runs } = setText(
    text,
    box,
    { face: 'sans', ink: ink('--accent'), max: size, min: size, leading: 1.2 },
    faces
  );
  const width = Math.max(0, ...runs.map((run) => run.width));
  return stack(
    drawn(
      `<path fill="${ink('--paper')}" d="M${x + 14} ${short(middle - lane / 2 + 1)}h${short(width + 14)}v${short(lane - 2)}h-${short(width + 14)}z"/>`,
      `<path fill="${ink('--accent')}" d="M${x - 3} ${short(middle)}l15-10v20z"/>`
    ),
    written(runs)
  );
}
