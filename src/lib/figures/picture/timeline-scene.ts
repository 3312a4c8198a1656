import { placeMarks, type Placed } from '#lib/charts/Timeline/place.ts';
import { short } from '#lib/drawing/pen.ts';
import { daysOf } from '#lib/views/timeline-range.ts';
import { timelineOf } from '../explorer.ts';
import type { Subject } from './plot.ts';

/** Px: the names of the lanes, a lane, a strip of density, the years below, and the room to the right. */
export const NAMES = 164;
export const LANE = 30;
export const STRIP = 30;
export const FOOT = 20;
export const RIGHT = 8;

export interface Scene {
  subject: Subject;
  view: ReturnType<typeof timelineOf>['view'];
  placed: readonly Placed[];
  /** Width of the plot, and the height down to the end of the lanes. */
  plot: number;
  lanes: number;
  height: number;
  period: { start: number; end: number };
  selected: string | null;
}

export function sceneOf(subject: Subject): Scene {
  const { view } = timelineOf(subject.explorer);
  const { selection, filter } = subject.explorer;
  const lanes = view.lanes.length * LANE;
  return {
    subject,
    view,
    placed: placeMarks(view),
    plot: subject.width - NAMES - RIGHT,
    lanes,
    height: lanes + 2 * (STRIP + 4) + FOOT,
    period: daysOf(filter, view.axis),
    selected: selection?.kind === 'event' ? selection.id : null
  };
}

/** Px from the left of a share of the axis, 0 to 100. */
export const x = ({ plot }: Pick<Scene, 'plot'>, share: number) => short(NAMES + (share / 100) * plot);
