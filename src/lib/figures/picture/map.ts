import { CONFIDENCES, type Confidence } from '#lib/model/country-report.ts';
import { m } from '#lib/paraglide/messages.js';
import { inkOf } from '#lib/charts/WorldMap/ink.ts';
import { edgeOf, LINE } from '#lib/charts/WorldMap/labels.ts';
import { discRadius } from '#lib/charts/WorldMap/marks.ts';
import { CONFIDENCE_NAMES, LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { blend } from '#lib/drawing/ink.ts';
import { line, short, type TextStyle } from '#lib/drawing/pen.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { byIso3, chosenCountries } from '#lib/views/places.ts';
import type { Key } from './key.ts';
import { circle, fillOf, hatches, hatchId, point, sceneOf, type Placed, type Scene } from './map-scene.ts';
import { badges, serverCircles } from './map-servers.ts';
import type { Plot, Subject } from './plot.ts';

const DOT = 5;
/** A symbol that stands farther than this from its country, as a share of the width, is led there by a line. */
const FAR = 0.006;

function countries(scene: Scene): string {
  const { earth, hue, subject } = scene;
  const border = subject.pen.ink('--border');
  const edge = (width: number, ink: string) => `stroke="${ink}" stroke-width="${width}"`;
  const land = subject.pen.ink('--land');
  const byIso = byIso3(scene.places);
  const shapes = [...earth.paths].map(([iso3, d]) => {
    const place = byIso.get(iso3);
    if (!place?.present || !place.confidence) return `<path d="${d}" fill="${land}" ${edge(0.6, border)}/>`;
    const lines = inkOf(place).outlined ? edge(0.9, hue) : edge(0.6, border);
    return `<path data-iso3="${iso3}" d="${d}" fill="${fillOf(scene, place, false)}" ${lines}/>`;
  });
  return (
    `<g fill-rule="evenodd" stroke-linejoin="round"><path d="${earth.land}" fill="${land}" ${edge(0.6, border)}/>` +
    `<path d="${earth.borders}" fill="none" ${edge(0.6, border)}/>${shapes.join('')}</g>`
  );
}

/** From each symbol that had to stand aside to the country that it is for. */
function leaders(scene: Scene): string {
  const ink = scene.subject.pen.ink('--rule-strong');
  return [...scene.dots, ...scene.badges]
    .filter(({ dx, dy }) => Math.hypot(dx, dy) > FAR)
    .map((mark) => {
      const [from, to] = [point(scene, { ...mark, dx: 0, dy: 0 }), point(scene, mark)];
      return `<path d="M${from.join(' ')}L${to.join(' ')}" stroke="${ink}" stroke-width="0.7"/>`;
    })
    .join('');
}

function smallStates(scene: Scene): string {
  const byIso = byIso3(scene.places);
  const { ink } = scene.subject.pen;
  return scene.dots
    .map((mark) => {
      const place = byIso.get(mark.iso3);
      if (!place) return '';
      if (!place.present || !place.confidence)
        return circle(
          point(scene, mark),
          2.6,
          `fill="${ink('--land')}" stroke="${ink('--rule-strong')}" stroke-width="0.6"`
        );
      const edge = place.active ? scene.hue : blend(scene.hue, ink('--land'), 45);
      const fill = fillOf(scene, place, true);
      return circle(
        point(scene, mark),
        DOT,
        `data-iso3="${mark.iso3}" fill="${fill}" stroke="${place.confidence === 'confirmed' ? ink('--border') : edge}"`
      );
    })
    .join('');
}

/** Outlines of what the reader chose. */
function chosen(scene: Scene): string {
  const { explorer, pen } = scene.subject;
  const accent = `fill="none" stroke="${pen.ink('--accent')}" stroke-width="2.5" stroke-linejoin="round"`;
  const codes = chosenCountries(explorer.filter, explorer.selection);
  const rings = [...scene.dots, ...scene.servers].filter(({ iso3 }) => codes.has(iso3));
  return (
    [...codes].map((iso3) => `<path d="${scene.earth.paths.get(iso3) ?? ''}" ${accent}/>`).join('') +
    rings
      .map((mark) => {
        const { addressesInAll = 0, counted = 0 } = mark as Partial<Placed>;
        const r = Math.max(
          DOT + 2,
          discRadius(Math.max(addressesInAll, counted ?? 0)) * scene.subject.width + 2
        );
        return circle(point(scene, mark), r, accent);
      })
      .join('')
  );
}

function names(scene: Scene): string {
  const { pen, width } = scene.subject;
  const style: TextStyle = { size: 11, ink: pen.ink('--ink'), halo: pen.ink('--sea') };
  return scene.labels
    .map((label) => {
      const { name, figure, note, anchor, ox, oy, far } = label;
      const [ex, ey] = edgeOf(scene.locate(label) ?? [0, 0], label, scene.earth.plane.ratio);
      const [x, y] = [ex * width, ey * scene.earth.height];
      const lead = far
        ? `<path d="M${short(x)} ${short(y)}l${ox} ${oy < 0 ? oy + (note ? LINE : 0) + 4 : oy - 10}" stroke="${pen.ink('--rule-strong')}" stroke-width="0.7"/>`
        : '';
      const space = figure === '' ? 0 : 3;
      const [nameWidth, figureWidth] = [
        pen.measure(name, { size: 11 }),
        figure === '' ? 0 : pen.measure(figure, { size: 11, weight: 600 })
      ];
      const whole = nameWidth + space + figureWidth;
      const left = x + ox - (anchor === 'start' ? 0 : anchor === 'end' ? whole : whole / 2);
      return (
        lead +
        line(name, left, y + oy, style) +
        line(figure, left + nameWidth + space, y + oy, { ...style, weight: 600 }) +
        line(note, x + ox, y + oy + LINE, { ...style, anchor, ink: pen.ink('--ink-2') })
      );
    })
    .join('');
}

function keysOf(scene: Scene): Key[] {
  const { explorer, pen } = scene.subject;
  const { hue } = scene;
  const [land, servers, strong] = [pen.ink('--land'), pen.ink('--servers'), pen.ink('--rule-strong')];
  const box = (fill: string, edge: string) => `<path d="M-7-5h14v10h-14z" fill="${fill}" stroke="${edge}"/>`;
  const badge = {
    sign: `<circle r="5" fill="${servers}"/>`,
    label: m.map_legend_overlay()
  };
  if (explorer.layer === 'servers') {
    const ring = `r="5" fill="none" stroke="${servers}" stroke-width="1.5"`;
    return [
      { sign: `<circle r="5" fill="${servers}" fill-opacity="0.78"/>`, label: m.map_legend_2018() },
      { sign: `<circle ${ring}/>`, label: m.map_legend_2021() },
      { sign: `<circle ${ring} stroke-dasharray="3 2.2"/>`, label: m.map_legend_2021_unverified() }
    ];
  }
  const signs: Record<Confidence, () => string> = {
    confirmed: () => box(hue, hue),
    reported: () => box(blend(hue, land, 46), hue),
    suspected: () => box(`url(#${hatchId(scene, true, true)})`, hue)
  };
  const present = scene.places.filter((place) => place.present);
  const faint = present.some((place) => !place.active);
  return [
    ...CONFIDENCES.filter((each) => present.some(({ confidence }) => confidence === each)).map((each) => ({
      sign: signs[each](),
      label: CONFIDENCE_NAMES[each]()
    })),
    ...(faint ? [{ sign: box(blend(hue, land, 24), blend(hue, land, 24)), label: m.map_dimmed() }] : []),
    { sign: box(land, strong), label: m.map_no_data() },
    ...(scene.badges.length > 0 ? [badge] : [])
  ];
}

/** The map as it stands, in Equal Earth: each country a path or a symbol, told by `data-iso3`. */
export function mapPlot(subject: Subject): Plot {
  const scene = sceneOf(subject);
  const { means, not } = LAYER_WORDS[subject.explorer.layer];
  const { unplaced } = scene;
  const rest =
    unplaced > 0 ? [m.map_unplaced({ count: unplaced, n: number(unplaced, subject.explorer.locale) })] : [];
  return {
    marks:
      hatches(scene) +
      countries(scene) +
      leaders(scene) +
      smallStates(scene) +
      serverCircles(scene) +
      badges(scene) +
      chosen(scene) +
      names(scene),
    height: scene.earth.height + 2,
    keys: keysOf(scene),
    meaning: [means(), not(), ...rest, m.map_borders()].join(' ')
  };
}
