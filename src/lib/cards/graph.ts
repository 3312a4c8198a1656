import type { Catalog } from '#lib/views/catalog.ts';
import { hosting, layoutHosting } from '#lib/views/hosting.ts';
import { hostingIndex } from '#lib/views/hosting-index.ts';
import type { PlacedHosting } from '#lib/views/hosting-placed.ts';
import type { HostingView } from '#lib/views/hosting-types.ts';
import { match } from '#lib/views/match.ts';
import type { Generation } from '#lib/model/domain.ts';
import { DOT_STYLE, dotLayers, dotsPath } from '#lib/charts/HostingGraph/dots.ts';
import { barsPath, curvePath, ribbonCurve } from '#lib/charts/HostingGraph/lines.ts';
import { blend, type Ink } from '#lib/drawing/ink.ts';
import { short } from '#lib/drawing/pen.ts';
import { placed as group, type Layer } from './layer.ts';
import type { Desk } from './sheet.ts';
import { setText } from './text.ts';
import type { Run, Setting } from './type.ts';

/** Where the graph stands on a card, px; it is laid out for `w` × `h` and then scaled. */
export interface GraphWindow {
  x: number;
  y: number;
  w: number;
  h: number;
  scale: number;
}

const ten = (value: number) => Math.round(value * 10);
const inWindow = (marks: string, { x, y, scale }: GraphWindow) => group(marks, x, y, scale / 10);

/** The graph with what one provider, or nobody, chose. */
export function graphView(catalog: Catalog, provider: string | null): HostingView {
  return hosting(catalog, match(catalog.tables, [], 'graph'), {
    generations: [],
    providers: provider === null ? [] : [provider],
    domain: null
  });
}

export const placeGraph = ({ graph }: HostingView, { w, h }: GraphWindow): PlacedHosting =>
  layoutHosting(graph, w, h);

/** The dots of some domains; full, holed, ringed or specks as the graph shows how sure their host is. */
function dots(
  { graph }: HostingView,
  placed: PlacedHosting,
  wanted: (domain: number) => boolean,
  inkOf: (generation: Generation) => string,
  paper: string
): string {
  return dotLayers(graph)
    .map(({ generation, confidence, members }) => {
      const d = dotsPath(placed, members.filter(wanted));
      if (d === '') return '';
      const style = DOT_STYLE[confidence ?? 'high'];
      const size = ten(confidence === null ? placed.poolDot : placed.dot);
      const hole =
        style.hole > 0 ? `<path d="${d}" stroke="${paper}" stroke-width="${short(size * style.hole)}"/>` : '';
      return `<path d="${d}" stroke="${inkOf(generation)}" stroke-width="${short(size * style.outer)}"/>${hole}`;
    })
    .join('');
}

const strokes = (marks: string) => `<g fill="none" stroke-linecap="round">${marks}</g>`;

interface GraphInks {
  dot(generation: Generation): string;
  link: string;
  bar: string;
  count: string;
}

function picture(view: HostingView, window: GraphWindow, inks: GraphInks, paper: string): string {
  const placed = placeGraph(view, window);
  const links = placed.links
    .filter(({ rest }) => rest)
    .map(
      ({ curve, width }) =>
        `<path d="${curvePath(curve)}" stroke="${inks.link}" stroke-width="${ten(width)}"/>`
    );
  const counts = placed.counts
    .filter(({ index }) => index >= 0)
    .map(
      ({ x, y, r }) =>
        `<circle cx="${ten(x)}" cy="${ten(y)}" r="${ten(r)}" stroke="${inks.count}" stroke-width="11"/>`
    );
  const bars = `<path d="${barsPath(placed)}" stroke="${inks.bar}" stroke-width="25" stroke-linecap="butt"/>`;
  return inWindow(
    strokes(links.join('') + bars + counts.join('') + dots(view, placed, () => true, inks.dot, paper)),
    window
  );
}

/** All that is drawn, in one quiet ink. */
export function quietGraph(view: HostingView, window: GraphWindow, ink: Ink): string {
  const paper = ink('--paper');
  const quiet = blend(ink('--servers'), paper, 30);
  const inks = { dot: () => quiet, link: blend(ink('--servers'), paper, 9), bar: quiet, count: quiet };
  return picture(view, window, inks, paper);
}

/** All that is drawn, each generation of domains in its own ink. */
export function inkedGraph(view: HostingView, window: GraphWindow, ink: Ink): string {
  const paper = ink('--paper');
  const inks = {
    dot: (generation: Generation) => ink(`--gen-${generation}`),
    link: blend(ink('--servers'), paper, 17),
    bar: ink('--servers'),
    count: ink('--gen-4')
  };
  return picture(view, window, inks, paper);
}

/** What of the graph is lit for a provider: indexes of its domains, and of its counts of 2021 that have a mark. */
export function litOf({ graph, active }: HostingView, placed: PlacedHosting) {
  const domains = graph.domains.flatMap((_, index) => (active.domains[index] === 1 ? [index] : []));
  const counts = placed.counts.flatMap(({ index }) => (active.counts[index] === 1 ? [index] : []));
  return { domains, counts };
}

function litMarks(view: HostingView, provider: string, window: GraphWindow, ink: Ink): string {
  const placed = placeGraph(view, window);
  const { domains, counts } = litOf(view, placed);
  const [accent, paper] = [ink('--accent'), ink('--paper')];
  const { group, linksOfGroup } = hostingIndex(view.graph);
  const at = group.get(provider) ?? -1;
  const links = new Set(linksOfGroup[at]);
  const lines = placed.links
    .filter(({ index }) => links.has(index))
    .map(
      ({ curve, width }) =>
        `<path d="${curvePath(curve)}" stroke="${blend(accent, paper, 45)}" stroke-width="${ten(width)}"/>`
    );
  const ribbons = placed.counts
    .filter(({ index }) => counts.includes(index))
    .map((count) => {
      const sure = view.graph.counts[count.index]?.verified;
      const circle = `cx="${ten(count.x)}" cy="${ten(count.y)}" r="${ten(count.r)}"`;
      return (
        `<path d="${curvePath(ribbonCurve(count))}" stroke="${blend(accent, paper, 45)}" stroke-width="${ten(count.ribbon)}"/>` +
        `<circle ${circle} fill="${sure ? accent : paper}" stroke="${accent}" stroke-width="14"${sure ? '' : ' stroke-dasharray="24 16"'}/>`
      );
    });
  const disc = placed.groups.find(({ index }) => index === at);
  const ring = disc
    ? `<circle cx="${ten(disc.x)}" cy="${ten(disc.y)}" r="${ten(Math.max(disc.r + 5, 9))}" stroke="${accent}" stroke-width="22"/>`
    : '';
  const chosen = new Set(domains);
  const own = dots(
    view,
    placed,
    (domain) => chosen.has(domain),
    () => accent,
    paper
  );
  return inWindow(strokes(lines.join('') + ribbons.join('') + ring + own), window);
}

/** The names of the countries that lines lead to, over their bars as on the page. */
function countryNames(
  { graph, active }: HostingView,
  placed: PlacedHosting,
  window: GraphWindow,
  desk: Desk
): Run[] {
  const setting: Setting = { face: 'sans', ink: desk.ink('--ink-2'), max: 13.5, min: 11, leading: 1.2 };
  return placed.countries.flatMap(({ index, box }) => {
    if (index < 0 || (active.countries[index] ?? 0) === 0) return [];
    const room = {
      x: window.x + box.x * window.scale,
      y: window.y + box.y * window.scale - 2,
      w: box.w * window.scale,
      h: setting.max + 3
    };
    return setText(graph.countries[index]?.name ?? '', room, setting, desk.faces).runs;
  });
}

/** One provider, lit over the quiet graph, with the countries of its rows; empty where the graph has no mark of it. */
export function litProvider(view: HostingView, provider: string, window: GraphWindow, desk: Desk): Layer {
  return {
    marks: litMarks(view, provider, window, desk.ink),
    runs: countryNames(view, placeGraph(view, window), window, desk)
  };
}
