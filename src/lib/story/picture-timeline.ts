import { LANE_NAMES } from '#lib/charts/Timeline/lane-names.ts';
import { placeMarks, rowOffset, type Placed } from '#lib/charts/Timeline/place.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { percent } from '#lib/views/timeline-axis.ts';
import { daysOf } from '#lib/views/timeline-range.ts';
import { isWithin, timeline } from '#lib/views/timeline.ts';

/** Units of the drawing: the plot starts behind the names of the lanes. */
const PLOT = { x: 112, w: 520 };
const LANE = 26;
const DOT = 7;

const short = (value: number) => Math.round(value * 10) / 10;

/** A mark as a stub of a line with round ends. */
function stub({ x, width, dot, lane, narrow }: Placed): string {
  const y = short((lane + 0.5) * LANE + rowOffset(narrow.row));
  const from = short(PLOT.x + (x / 100) * PLOT.w + narrow.shift + (dot ? 0 : DOT / 2));
  const length = short(Math.max(0, (width / 100) * PLOT.w - DOT));
  return `M${from} ${y}h${length}`;
}

/** The lanes with every event; those of the choice dark, the selected one in the accent, the period as a bright band. */
export function timelinePicture(explorer: Explorer): string {
  const view = timeline(explorer.catalog, explorer.matches('timeline'));
  const { axis, lanes, active } = view;
  const placed = placeMarks(view);
  const height = lanes.length * LANE;
  const at = (day: number) => short(PLOT.x + (Math.min(100, Math.max(0, percent(axis, day))) / 100) * PLOT.w);
  const period = daysOf(explorer.filter, axis);
  const [from, to] = [at(Math.max(period.start, axis.start)), at(Math.min(period.end, axis.end))];
  const chosen = explorer.selection?.kind === 'event' ? explorer.selection.id : null;
  const draw = (name: string, marks: readonly Placed[]) =>
    marks.length === 0 ? '' : `<path class="${name}" d="${marks.map(stub).join('')}"/>`;
  const lit = (each: Placed) => active.has(each.mark.id) && isWithin(each.mark, period.start, period.end);

  const names = lanes.map(
    ({ lane }, order) => `<text x="0" y="${(order + 0.5) * LANE + 4}">${escapeXml(LANE_NAMES[lane]())}</text>`
  );
  const rules = lanes.map((_, order) => `M0 ${order * LANE}H${PLOT.x + PLOT.w}`).join('');
  const years = axis.months.flatMap((month, index) => {
    const year = Number(month.slice(0, 4));
    if (!month.endsWith('-01') || year % 2 !== 0) return [];
    const x = at(axis.edges[index] ?? 0);
    return [`<path class="rule" d="M${x} 0v${height}"/><text x="${x + 3}" y="${height + 15}">${year}</text>`];
  });
  return (
    `<svg class="timeline-picture" viewBox="0 -4 ${PLOT.x + PLOT.w + 8} ${height + 24}" aria-hidden="true">` +
    `<rect class="period" x="${short(from - 4)}" y="0" width="${short(to - from + 8)}" height="${height}"/>` +
    `<path class="rule" d="${rules}M0 ${height}H${PLOT.x + PLOT.w}"/>${years.join('')}${names.join('')}` +
    draw(
      'off',
      placed.filter((each) => !lit(each))
    ) +
    draw(
      'on',
      placed.filter((each) => lit(each) && each.mark.id !== chosen)
    ) +
    draw(
      'chosen',
      placed.filter((each) => each.mark.id === chosen)
    ) +
    `</svg>`
  );
}
