import { m } from '#lib/paraglide/messages.js';
import { LANDMARKS } from '#lib/charts/Timeline/landmarks.ts';
import { LABEL_SIZE, LEAD, markLabels } from '#lib/charts/Timeline/labels.ts';
import { LANE_NAMES } from '#lib/charts/Timeline/lane-names.ts';
import { DOT, extentAt, rowOffset, slotAt, type Placed } from '#lib/charts/Timeline/place.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { fitted, line, short, type TextStyle } from '#lib/drawing/pen.ts';
import { spansOfDomain } from '#lib/views/clauses.ts';
import { AXIS_START, dayNumber, percent } from '#lib/views/timeline-axis.ts';
import { monthText, yearsText } from '#lib/views/timeline-dates.ts';
import { isWithin, type Mark } from '#lib/views/timeline.ts';
import type { Key } from './key.ts';
import type { Plot, Subject } from './plot.ts';
import { FOOT, LANE, NAMES, sceneOf, STRIP, x, type Scene } from './timeline-scene.ts';
import { strips } from './timeline-strips.ts';

function ground(scene: Scene): string {
  const { view, lanes, height, subject } = scene;
  const { axis } = view;
  const { pen, width } = subject;
  const years = axis.months.flatMap((month, index) =>
    month.endsWith('-01') ? [{ year: month.slice(0, 4), at: percent(axis, axis.edges[index] ?? 0) }] : []
  );
  const step = ((years[1]?.at ?? 100) / 100) * scene.plot;
  const hairs = view.lanes.map((_, order) => `M0 ${order * LANE}H${width}`).join('');
  const ticks = years.map((each) => `M${x(scene, each.at)} 0V${height - FOOT + 6}`).join('');
  const style: TextStyle = { size: 12, ink: pen.ink('--ink-2') };
  return (
    `<path d="${hairs}M0 ${lanes}H${width}${ticks}" fill="none" stroke="${pen.ink('--rule')}"/>` +
    years
      .filter((each) => x(scene, each.at) + step * 0.6 < width)
      .map((each) => line(each.year, x(scene, each.at) + 4, height - 4, style))
      .join('')
  );
}

function laneNames({ view, subject }: Scene): string {
  const { pen, explorer } = subject;
  const style: TextStyle = { size: 12, ink: pen.ink('--ink-2') };
  return view.lanes
    .map(({ lane }, order) => {
      const y = order * LANE + LANE / 2 + 4;
      const chosen = explorer.filter.lanes.includes(lane);
      const count = number(view.activeOfLane.get(lane) ?? 0, explorer.locale);
      const name = fitted(LANE_NAMES[lane](), NAMES - 50, style, pen);
      return (
        line(name, 0, y, chosen ? { ...style, weight: 600, ink: pen.ink('--accent') } : style) +
        line(count, NAMES - 20, y, { ...style, ink: pen.ink('--ink-3'), anchor: 'end' })
      );
    })
    .join('');
}

/** Shown in full: left by the other views, and in the period. */
const isShown = ({ view, period }: Scene, mark: Mark) =>
  view.active.has(mark.id) && isWithin(mark, period.start, period.end);

function rect(left: number, middle: number, width: number, height: number, paint: string): string {
  return `<rect x="${short(left)}" y="${short(middle - height / 2)}" width="${short(width)}" height="${height}" rx="${height / 2}" ${paint}/>`;
}

function paintOf(scene: Scene, { id, verified }: Mark, shown: boolean): string {
  const { ink } = scene.subject.pen;
  const colour = ink(id === scene.selected ? '--accent' : shown ? '--ink-2' : '--rule-strong');
  const faint = shown || id === scene.selected ? '' : ' opacity="0.45"';
  return verified
    ? `fill="${colour}"${faint}`
    : `fill="${ink('--paper')}" stroke="${colour}" stroke-dasharray="2 1.4"${faint}`;
}

/** Each event of the axis: a dot for a day, a bar for what is less precise or lasted. */
function marks(scene: Scene): string {
  const { placed, plot, selected, subject } = scene;
  const drawn = (each: Placed) => {
    const { mark, dot, lane } = each;
    const [left, right] = extentAt(each, plot);
    const middle = (lane + 0.5) * LANE + rowOffset(slotAt(each, plot).row);
    const shown = isShown(scene, mark);
    const ring =
      mark.id === selected
        ? rect(
            NAMES + left - 3,
            middle,
            right - left + 6,
            13,
            `fill="none" stroke="${subject.pen.ink('--accent')}" stroke-width="1.5"`
          )
        : '';
    const state = shown ? ` data-shown=""` : '';
    const paint = `data-event="${mark.id}"${state} ${paintOf(scene, mark, shown)}`;
    return rect(NAMES + left, middle, right - left, dot ? DOT : 5, paint) + ring;
  };
  // What is shown lies over what is not.
  const [below, above] = [
    placed.filter(({ mark }) => !isShown(scene, mark)),
    placed.filter(({ mark }) => isShown(scene, mark))
  ];
  return [...below, ...above].map(drawn).join('');
}

function names(scene: Scene): string {
  const { placed, plot, selected, view, subject } = scene;
  const { pen } = subject;
  const chosen = placed.find(({ mark }) => mark.id === selected);
  const first = chosen ? [{ id: chosen.mark.id, text: chosen.mark.event.title, bold: true }] : [];
  const shown = new Set(view.marks.filter((mark) => isShown(scene, mark)).map(({ id }) => id));
  const landmarks = LANDMARKS.filter(({ id }) => shown.has(id)).map(({ id, label }) => ({
    id,
    text: label()
  }));
  const labels = markLabels(placed, [...first, ...landmarks], [plot]);
  const written = labels.map(({ key, text, x: share, side, shift, lead = 0, lane }) => {
    const edge = NAMES + (share / 100) * plot + (side === 'start' ? shift : -shift);
    const middle = (lane + 0.5) * LANE - 1.5;
    const inner = side === 'start' ? edge + lead : edge - lead;
    const leader =
      lead > 0
        ? `<path d="M${short(edge)} ${short(middle - 3.5)}H${short(side === 'start' ? edge + LEAD - 3 : edge - LEAD + 3)}" stroke="${pen.ink('--ink')}"/>`
        : '';
    const style: TextStyle = {
      size: LABEL_SIZE,
      ink: pen.ink(key === selected ? '--accent' : '--ink'),
      weight: key === selected ? 600 : 400,
      halo: pen.ink('--paper'),
      anchor: side
    };
    return leader + line(text, inner, middle, style);
  });
  // The selected event is named, whatever is in the way.
  if (chosen && !labels.some(({ key }) => key === selected)) {
    const end = chosen.x > 50;
    const edge = NAMES + (chosen.x / 100) * plot + (end ? -10 : 10);
    const room = (end ? edge - NAMES : subject.width - edge) - 4;
    const style: TextStyle = {
      size: LABEL_SIZE,
      weight: 600,
      ink: pen.ink('--accent'),
      halo: pen.ink('--paper')
    };
    const text = fitted(chosen.mark.event.title, room, style, pen);
    written.push(
      line(text, edge, (chosen.lane + 0.5) * LANE - 4, { ...style, anchor: end ? 'end' : 'start' })
    );
  }
  return written.join('');
}

/** The days that are known of the selected domain. */
function spans({ subject, view, lanes, plot }: Scene): string {
  const { explorer, pen } = subject;
  const { selection, catalog } = explorer;
  const domain = selection?.kind === 'domain' ? catalog.domain.get(selection.id) : undefined;
  if (!domain) return '';
  return spansOfDomain(domain, catalog)
    .map(({ start, end }) => {
      const [from, to] = [percent(view.axis, dayNumber(start)), percent(view.axis, dayNumber(end) + 1)];
      const width = Math.max(3, ((to - from) / 100) * plot);
      return rect(x({ plot }, from), lanes + STRIP + 2, width, 5, `fill="${pen.ink('--accent')}"`);
    })
    .join('');
}

/** The chosen period between two edges; what is outside is veiled. */
function periodMarks(scene: Scene): string {
  const { view, period, height, subject } = scene;
  const { from, to } = subject.explorer.filter;
  if (from === null && to === null) return '';
  const { pen } = subject;
  const { axis } = view;
  const [left, right] = [percent(axis, period.start), percent(axis, period.end)].map((share) =>
    x(scene, share)
  );
  const end = x(scene, 100);
  const low = height - FOOT;
  const veil = (a: number, b: number) =>
    b > a ? `<path d="M${a} 0H${b}V${low}H${a}z" fill="${pen.ink('--paper')}" opacity="0.6"/>` : '';
  const edge = (at: number) => `<path d="M${at} 0V${low}" stroke="${pen.ink('--accent')}"/>`;
  return veil(NAMES, left ?? NAMES) + veil(right ?? end, end) + edge(left ?? NAMES) + edge(right ?? end);
}

/** Events before the axis begins stand behind a fold on the page; here a line says how many. */
function earlier(scene: Scene): string {
  const { view, height, subject } = scene;
  const shown = view.early.filter((mark) => isShown(scene, mark));
  if (shown.length === 0) return '';
  const years = yearsText(shown, subject.explorer.locale);
  const text = m.timeline_early({ count: shown.length, years });
  return line(text, 0, height - 4, { size: 11, ink: subject.pen.ink('--ink-3') });
}

function keysOf({ view, subject }: Scene): Key[] {
  const { pen } = subject;
  const ink = pen.ink('--ink-2');
  const unsure = view.marks.some(({ verified }) => !verified);
  const faint = view.marks.some((mark) => !view.active.has(mark.id));
  return [
    { sign: rect(-3.5, 0, 7, 7, `fill="${ink}"`), label: m.figure_day() },
    { sign: rect(-7, 0, 14, 5, `fill="${ink}"`), label: m.figure_span() },
    ...(unsure
      ? [
          {
            sign: rect(
              -3.5,
              0,
              7,
              7,
              `fill="${pen.ink('--paper')}" stroke="${ink}" stroke-dasharray="2 1.4"`
            ),
            label: m.figure_unsure()
          }
        ]
      : []),
    ...(faint
      ? [
          {
            sign: rect(-3.5, 0, 7, 7, `fill="${pen.ink('--rule-strong')}" opacity="0.45"`),
            label: m.map_dimmed()
          }
        ]
      : [])
  ];
}

/** The timeline as it stands: each event of the axis a mark, told by `data-event`; `data-shown` on the chosen ones. */
export function timelinePlot(subject: Subject): Plot {
  const scene = sceneOf(subject);
  const { axis } = scene.view;
  const last = monthText(axis.months.at(-1) ?? AXIS_START, subject.explorer.locale);
  return {
    marks:
      ground(scene) +
      laneNames(scene) +
      strips(scene) +
      spans(scene) +
      marks(scene) +
      periodMarks(scene) +
      names(scene) +
      earlier(scene),
    height: scene.height,
    keys: keysOf(scene),
    meaning: `${m.figure_timeline_until({ month: last })} ${m.figure_timeline_not()}`
  };
}
