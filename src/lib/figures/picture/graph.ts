import { HOST_CONFIDENCES, type HostConfidence } from '#lib/model/address.ts';
import { GENERATIONS } from '#lib/model/domain.ts';
import { m } from '#lib/paraglide/messages.js';
import { DOT_STYLE, dotLayers } from '#lib/charts/HostingGraph/dots.ts';
import { emphasisOf, type Emphasis } from '#lib/charts/HostingGraph/emphasis.ts';
import { BAR_DROP, ribbonCurve, shareCurves, type Curve } from '#lib/charts/HostingGraph/lines.ts';
import { targetOf, type Target } from '#lib/charts/HostingGraph/targets.ts';
import { confidenceName } from '#lib/charts/HostingGraph/words.ts';
import { generationName } from '#lib/charts/generation-name.ts';
import { line, short, type TextStyle } from '#lib/drawing/pen.ts';
import { defang } from '#lib/views/defang.ts';
import { hostingRows } from '#lib/views/hosting-index.ts';
import { layoutHosting } from '#lib/views/hosting.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import { graphOf } from '../explorer.ts';
import { names } from './graph-names.ts';
import type { Key } from './key.ts';
import type { Plot, Subject } from './plot.ts';

/** Height over width: as the page lays it out where there is room. */
const RATIO = 0.63;
/** What is not chosen stays in sight. */
const FAINT = 0.2;

interface Scene {
  subject: Subject;
  view: HostingView;
  placed: PlacedHosting;
  emphasis: Emphasis;
  selected: Target | null;
}

function sceneOf(subject: Subject): Scene {
  const { explorer, width } = subject;
  const view = graphOf(explorer);
  const selected = targetOf(explorer.selection, view.graph);
  return {
    subject,
    view,
    placed: layoutHosting(view.graph, width, Math.round(width * RATIO)),
    emphasis: emphasisOf(view.graph, hostingRows(view.graph, explorer.catalog), [selected]),
    selected
  };
}

function pathOf(curve: Curve): string {
  const [x0, y0, ...rest] = curve.map(short);
  return `M${x0} ${y0}C${rest.join(' ')}`;
}

const stroke = (curve: Curve, width: number, opacity: number, ink: string, more = '') =>
  `<path d="${pathOf(curve)}" stroke="${ink}" stroke-width="${short(width)}" opacity="${opacity}"${more}/>`;

/** Lines to the countries: the strongest at rest, all of what is selected, as wide as the chosen rows. */
function links({ view, placed, emphasis, subject }: Scene): string {
  const ink = subject.pen.ink('--servers');
  return placed.links
    .map(({ index, curve, width, rest }) => {
      const rows = view.graph.links[index]?.rows ?? 1;
      const chosen = view.active.links[index] ?? 0;
      if (emphasis.links.has(index)) return stroke(curve, width, 0.62, ink);
      if (!rest || chosen === 0) return '';
      return stroke(
        curve,
        Math.max(0.7, (width * chosen) / rows),
        emphasis.links.size > 0 ? 0.06 : 0.17,
        ink
      );
    })
    .join('');
}

function bars({ view, placed, subject }: Scene): string {
  const ink = subject.pen.ink('--servers');
  const shown = placed.countries.filter(({ index }) => index >= 0).length;
  const rest = view.active.countries.slice(shown).reduce((sum, rows) => sum + rows, 0);
  return placed.countries
    .map(({ box, bar, rows, index }) => {
      const chosen = index < 0 ? rest : (view.active.countries[index] ?? 0);
      const rect = (width: number, opacity: number) =>
        `<rect x="${short(box.x)}" y="${short(box.y + BAR_DROP - 1.25)}" width="${short(width)}" height="2.5" fill="${ink}" opacity="${opacity}"/>`;
      return (chosen < rows ? rect(bar, 0.25) : '') + (chosen > 0 ? rect((bar * chosen) / rows, 1) : '');
    })
    .join('');
}

/** From the domains at several providers to each of them. */
function shares({ view, placed, emphasis, subject }: Scene): string {
  const [quiet, ink] = [subject.pen.ink('--ink-3'), subject.pen.ink('--ink')];
  return shareCurves(view.graph, placed)
    .map((curve, index) => {
      if (!curve) return '';
      if (emphasis.shares.has(index)) return stroke(curve, 0.9, 0.75, ink);
      const chosen = view.active.domains[view.graph.shares[index]?.domain ?? -1] === 1;
      return stroke(curve, 0.6, chosen ? 0.4 : 0.1, quiet);
    })
    .join('');
}

/** The counts of 2021: dashed where nobody could verify them. */
function counts({ view, placed, subject }: Scene): string {
  const [ink, paper] = [subject.pen.ink('--gen-4'), subject.pen.ink('--paper')];
  return placed.counts
    .filter(({ index }) => index >= 0)
    .map((count) => {
      const { index, x, y, r, ribbon } = count;
      const sure = view.graph.counts[index]?.verified === true;
      const opacity = view.active.counts[index] === 1 ? 1 : 0.25;
      const dashes = sure ? '' : ' stroke-dasharray="2.4 1.6"';
      return (
        stroke(ribbonCurve(count), ribbon, short(0.36 * opacity), ink, dashes) +
        `<circle data-count="${view.graph.counts[index]?.id ?? ''}" cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${sure ? ink : paper}" stroke="${ink}" stroke-width="1.1" opacity="${opacity}"${dashes}/>`
      );
    })
    .join('');
}

/** A dot of a domain: full, holed, a ring or a speck, as it is known who hosted it. `r` of a full one. */
function dot(x: number, y: number, r: number, confidence: HostConfidence): string {
  const { outer, hole } = DOT_STYLE[confidence];
  const place = `cx="${short(x)}" cy="${short(y)}"`;
  if (hole === 0) return `<circle ${place} r="${short(r * outer)}"/>`;
  const ring = short((r * (outer + hole)) / 2);
  return `<circle ${place} r="${ring}" fill="none" stroke-width="${short(r * (outer - hole))}"/>`;
}

function dots({ view, placed, subject }: Scene): string {
  const { ink } = subject.pen;
  const layers = dotLayers(view.graph);
  const state = (chosen: number) =>
    layers
      .map(({ generation, confidence, members }) => {
        const r = (confidence === null ? placed.poolDot : placed.dot) / 2;
        const circles = members
          .filter((member) => view.active.domains[member] === chosen)
          .map((member) => dot(placed.x[member] ?? 0, placed.y[member] ?? 0, r, confidence ?? 'high'));
        const colour = ink(`--gen-${generation}`);
        return circles.length === 0
          ? ''
          : `<g fill="${colour}" stroke="${colour}" stroke-width="0">${circles.join('')}</g>`;
      })
      .join('');
  const rest = state(0);
  return (rest === '' ? '' : `<g opacity="${FAINT}">${rest}</g>`) + `<g data-domains="">${state(1)}</g>`;
}

/** Round what is selected, and the name of a domain, which no dot says. */
function selection({ view, placed, selected, subject }: Scene): string {
  if (!selected) return '';
  const { pen, width } = subject;
  const { kind, index } = selected;
  const ring = ({ x, y, r }: { x: number; y: number; r: number }) =>
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r + 2.5)}" fill="none" stroke="${pen.ink('--accent')}" stroke-width="1.6"/>`;
  if (kind === 'domain') {
    const [x, y] = [placed.x[index] ?? 0, placed.y[index] ?? 0];
    const pool = view.graph.domains[index]?.home.kind === 'pool';
    const r = (pool ? placed.poolDot : placed.dot) / 2;
    const style: TextStyle = { size: 12, weight: 600, ink: pen.ink('--accent'), halo: pen.ink('--paper') };
    const end = x > width / 2;
    return (
      ring({ x, y, r }) +
      line(defang(view.graph.domains[index]?.name ?? ''), end ? x - r - 6 : x + r + 6, y + 4, {
        ...style,
        anchor: end ? 'end' : 'start'
      })
    );
  }
  const marks = kind === 'group' ? placed.groups : kind === 'count' ? placed.counts : [];
  const mark = marks.find((each) => each.index === index);
  return mark ? ring(mark) : '';
}

function keysOf({ view, subject }: Scene): Key[] {
  const { ink } = subject.pen;
  const generations = GENERATIONS.filter((each) =>
    view.graph.domains.some(({ generation }) => generation === each)
  );
  const sign = (colour: string, confidence: HostConfidence) =>
    `<g fill="${colour}" stroke="${colour}" stroke-width="0">${dot(0, 0, 4.5, confidence)}</g>`;
  return [
    ...generations.map((each) => ({ sign: sign(ink(`--gen-${each}`), 'high'), label: generationName(each) })),
    ...HOST_CONFIDENCES.map((each) => ({
      sign: sign(ink('--gen-3'), each),
      label: m.figure_host({ level: confidenceName(each) })
    }))
  ];
}

/** The graph as it stands: each domain a circle, the chosen ones in the group `data-domains`. */
export function graphPlot(subject: Subject): Plot {
  const scene = sceneOf(subject);
  return {
    marks:
      `<g fill="none" stroke-linecap="butt">${links(scene)}</g>${bars(scene)}` +
      `<g fill="none">${shares(scene)}</g><g fill="none">${counts(scene)}</g>` +
      dots(scene) +
      selection(scene) +
      names(scene.view, scene.placed, subject),
    height: scene.placed.height + 4,
    keys: keysOf(scene),
    meaning: `${m.card_dots()} ${m.meta_host_not()}`
  };
}
