import { m } from '#lib/paraglide/messages.js';
import { AREA, barsPath } from '#lib/charts/Timeline/area.ts';
import { numberLabels } from '#lib/charts/Timeline/numbers.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { at, line, type TextStyle } from '#lib/drawing/pen.ts';
import type { Density } from '#lib/views/density.ts';
import { AXIS_START } from '#lib/views/timeline-axis.ts';
import { NAMES, RIGHT, STRIP, x, type Scene } from './timeline-scene.ts';

interface Strip {
  top: number;
  name: string;
  count: number;
  all: Density;
  active: Density;
  fill: string;
  note: string;
  /** Months whose number is written. */
  most: number;
}

/** How many by month; heights by square root, so real numbers stand on the largest. */
function strip(scene: Scene, { top, name, count, all, active, fill, note, most }: Strip): string {
  const { view, plot, subject } = scene;
  const { pen, explorer } = subject;
  const n = (value: number) => number(Math.round(value), explorer.locale);
  const foot = top + STRIP;
  const high = STRIP - 12;
  const area = (density: Density, ink: string) =>
    at(`<path d="${barsPath(density, view.axis, all.max)}" fill="${ink}"/>`, NAMES, foot - high, [
      plot / AREA.width,
      high / AREA.height
    ]);
  const style: TextStyle = { size: 12, ink: pen.ink('--ink-2') };
  const small: TextStyle = { size: 10, ink: pen.ink('--ink-3') };
  const numbers = numberLabels({ ...active, max: all.max }, view.axis, n, most, [plot]).map(
    ({ text, x: share, height }) =>
      line(text, x(scene, share), foot - (height / 100) * high - 2, {
        ...small,
        ink: pen.ink('--ink-2'),
        anchor: 'middle'
      })
  );
  return (
    (active === all ? '' : area(all, pen.ink('--rule'))) +
    area(active, fill) +
    `<path d="M0 ${foot}H${subject.width}" stroke="${pen.ink('--rule-strong')}"/>` +
    line(name, 0, foot - 5, style) +
    line(n(count), NAMES - 20, foot - 5, { ...style, ink: pen.ink('--ink-3'), anchor: 'end' }) +
    line(note, subject.width - RIGHT, top + 9, { ...small, anchor: 'end', halo: pen.ink('--paper') }) +
    numbers.join('')
  );
}

/** Domains published and cases, by month. */
export function strips(scene: Scene): string {
  const { view, lanes, subject } = scene;
  const { explorer, pen } = subject;
  const matches = explorer.matches('timeline');
  const { before } = view.activeCases;
  const domains: Strip = {
    top: lanes + 4,
    name: m.timeline_domains(),
    count: matches.domains.size,
    all: view.domains,
    active: view.activeDomains,
    fill: pen.ink('--servers'),
    note: m.timeline_note(),
    most: Infinity
  };
  const year = AXIS_START.slice(0, 4);
  const cases: Strip = {
    top: lanes + STRIP + 8,
    name: m.timeline_cases(),
    count: matches.cases.size,
    all: view.cases,
    active: view.activeCases,
    fill: pen.ink('--ink-3'),
    note: before > 0 ? m.timeline_cases_before({ count: number(before, explorer.locale), year }) : '',
    most: 1
  };
  return strip(scene, domains) + strip(scene, cases);
}
