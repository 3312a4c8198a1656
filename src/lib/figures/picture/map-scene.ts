import { labelSources, type Labelled } from '#lib/charts/WorldMap/label-sources.ts';
import { fitLabels, type Label } from '#lib/charts/WorldMap/labels.ts';
import {
  badges as badgesOf,
  serverMarks,
  symbols,
  type Locate,
  type Mark
} from '#lib/charts/WorldMap/marks.ts';
import type { Point } from '#lib/charts/WorldMap/mercator.ts';
import { inkOf } from '#lib/charts/WorldMap/ink.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { number } from '#lib/charts/HostingGraph/sentences.ts';
import { blend } from '#lib/drawing/ink.ts';
import { short } from '#lib/drawing/pen.ts';
import { match } from '#lib/views/match.ts';
import { byIso3, placedCountries, places, type Place } from '#lib/views/places.ts';
import { asksForServers, serverPlaces, type ServerPlace } from '#lib/views/servers.ts';
import { earthOf, type Earth } from './earth.ts';
import type { Subject } from './plot.ts';

export type Placed = Mark & ServerPlace;

/** Everything of the map in px, worked out before anything is drawn. */
export interface Scene {
  subject: Subject;
  earth: Earth;
  hue: string;
  locate: Locate;
  places: readonly Place[];
  servers: readonly Placed[];
  /** The same countries, with what is chosen of them now. */
  serverByIso: ReadonlyMap<string, ServerPlace>;
  badges: readonly Placed[];
  dots: readonly Mark[];
  labels: readonly Label[];
  unplaced: number;
}

export function sceneOf(subject: Subject): Scene {
  const { explorer, pen, width, world } = subject;
  const { catalog, layer, locale, filter, selection } = explorer;
  const matches = explorer.matches('map');
  const countries = placedCountries(catalog);
  const earth = earthOf(world, catalog.country, width);
  const { plane } = earth;
  const locate: Locate = ({ lon, lat, dx, dy }) => {
    const [x, y] = plane.project(lon, lat);
    return [x + dx, y + dy / plane.ratio];
  };
  const now = serverPlaces(catalog, matches);
  const overlaid = layer !== 'servers' && asksForServers(filter, selection, catalog);
  const all = places(catalog, matches, layer);
  const labelled: Labelled = {
    layer,
    places: all,
    dots: symbols(countries, earth.areas, plane),
    serverMarks: serverMarks(serverPlaces(catalog, match(catalog.tables, [], 'map')).places, plane),
    serverByIso: byIso3(now.places),
    shapes: earth,
    n: (value) => number(value, locale)
  };
  const stage = {
    width,
    seen: { left: 0, right: width, top: 0, bottom: earth.height },
    covered: []
  };
  return {
    subject,
    earth,
    hue: pen.ink(LAYER_WORDS[layer].hue),
    locate,
    places: all,
    servers: layer === 'servers' ? labelled.serverMarks : [],
    serverByIso: labelled.serverByIso,
    badges: overlaid ? badgesOf(now.places, width, plane) : [],
    dots: layer === 'servers' ? [] : labelled.dots,
    labels: overlaid ? [] : fitLabels(labelSources(labelled), locate, [stage], plane.ratio),
    unplaced: layer === 'servers' || overlaid ? now.unplaced : 0
  };
}

/** `dense`: for symbols, whose hatching must be finer. */
export const hatchId = ({ subject: { explorer } }: Scene, active: boolean, dense: boolean) =>
  `${explorer.layer.replaceAll('_', '-')}-${active ? 'hatch' : 'faint'}${dense ? '-fine' : ''}`;

export function hatches(scene: Scene): string {
  const land = scene.subject.pen.ink('--land');
  const pattern = (active: boolean, dense: boolean) => {
    const [size, stroke] = dense ? [4, 1.5] : [6.6, 2.3];
    const ink = active ? scene.hue : blend(scene.hue, land, 30);
    const half = size / 4;
    return (
      `<pattern id="${hatchId(scene, active, dense)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
      `<path fill="${land}" d="M0 0h${size}v${size}H0z"/>` +
      `<path stroke="${ink}" stroke-width="${stroke}" d="M-${half} ${half} ${half}-${half}M0 ${size} ${size} 0M${size - half} ${size + half} ${size + half} ${size - half}"/></pattern>`
    );
  };
  return `<defs>${[true, false].flatMap((active) => [pattern(active, false), pattern(active, true)]).join('')}</defs>`;
}

export function fillOf(scene: Scene, place: Place, dense: boolean): string {
  const { share, hatched } = inkOf(place);
  if (hatched) return `url(#${hatchId(scene, place.active, dense)})`;
  return blend(scene.hue, scene.subject.pen.ink('--land'), share);
}

export const point = (scene: Scene, mark: Mark): Point => {
  const [x, y] = scene.locate(mark) ?? [0, 0];
  return [short(x * scene.subject.width), short(y * scene.earth.height)];
};

export const circle = ([x, y]: Point, r: number, rest: string) =>
  `<circle cx="${x}" cy="${y}" r="${short(r)}" ${rest}/>`;
