import type { Topology } from 'topojson-specification';
import type { Catalog } from '#lib/views/catalog.ts';
import { DEFAULT_LAYER } from '#lib/views/filter.ts';
import { match } from '#lib/views/match.ts';
import { byIso3, placedCountries, places, type Place } from '#lib/views/places.ts';
import { inkOf } from '#lib/charts/WorldMap/ink.ts';
import { still, symbols } from '#lib/charts/WorldMap/marks.ts';
import { RATIO } from '#lib/charts/WorldMap/mercator.ts';
import { drawShapes, HEIGHT, UNITS, type Shapes } from '#lib/charts/WorldMap/shapes.ts';
import { LAYER_WORDS } from '#lib/charts/WorldMap/words.ts';
import { blend, type Ink } from '#lib/drawing/ink.ts';
import { short } from '#lib/drawing/pen.ts';
import { placed } from './layer.ts';

/** Where the world stands on a card: its left top corner and its width, px. */
export interface Window {
  x: number;
  y: number;
  w: number;
}

/** The map of the explorer, with a shape of its own for every country that has a page. */
export interface World {
  shapes: Shapes;
  /** The countries that are too small to be seen as a shape. */
  small: ReadonlySet<string>;
}

/** The shapes of a world for all countries of the tables. */
export function worldOf(topology: Topology, catalog: Catalog): World {
  const shapes = drawShapes(topology, catalog.country);
  const small = symbols([...catalog.country.values()], shapes.areas).map(({ iso3 }) => iso3);
  return { shapes, small: new Set(small) };
}

/** Cut at the top as the stage of the page cuts it, so that the far north does not reach into the title. */
const inWindow = (marks: string, { x, y, w }: Window) =>
  `<clipPath id="frame"><path d="M0 0H${UNITS}V${2 * HEIGHT}H0z"/></clipPath>` +
  placed(`<g clip-path="url(#frame)">${marks}</g>`, x, y, w / UNITS);

/** All land in one quiet ink. */
export function quietMap({ shapes }: World, window: Window, ink: Ink): string {
  const border = `stroke="${ink('--border')}" stroke-width="5" stroke-linejoin="round"`;
  return inWindow(
    `<g fill="${ink('--land')}" fill-rule="evenodd" ${border}><path d="${shapes.land}"/>` +
      `<path d="${shapes.borders}" fill="none"/>` +
      `<path d="${[...shapes.paths.values()].join('')}"/></g>`,
    window
  );
}

/** Some countries in one ink over the quiet map; the smallest as dots. */
export function filledCountries(
  { shapes, small }: World,
  countries: readonly { iso3: string; lon: number; lat: number }[],
  window: Window,
  fill: string,
  border: string,
  radius = 4
): string {
  const paths = countries.map(({ iso3 }) => shapes.paths.get(iso3) ?? '').join('');
  const dots = countries
    .filter(({ iso3 }) => small.has(iso3))
    .map(({ lon, lat }) => {
      const [x, y] = at(lon, lat, window);
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${border}"/>`;
    });
  return (
    inWindow(
      `<path d="${paths}" fill="${fill}" fill-rule="evenodd" stroke="${border}" stroke-width="5" stroke-linejoin="round"/>`,
      window
    ) + dots.join('')
  );
}

/** One country, lit: its shape, and a ring round what would be missed at the size of a thumbnail. */
export function litCountry(
  world: World,
  country: { iso3: string; lon: number; lat: number },
  window: Window,
  ink: Ink
): string {
  const shape = filledCountries(world, [country], window, ink('--accent'), ink('--border'), 7);
  const area = world.shapes.areas.get(country.iso3) ?? 0;
  if (area * window.w ** 2 > RINGED) return shape;
  const [x, y] = at(country.lon, country.lat, window);
  return `${shape}<circle cx="${x}" cy="${y}" r="22" fill="none" stroke="${ink('--accent')}" stroke-width="3"/>`;
}

/** Squared px of its largest part: a smaller country gets a ring. */
const RINGED = 260;

function at(lon: number, lat: number, window: Window): [number, number] {
  const [x, y] = still({ iso3: '', lon, lat, dx: 0, dy: 0 }) ?? [0, 0];
  return [short(window.x + x * window.w), short(window.y + y * window.w * RATIO)];
}

/** The map as the explorer opens: the layer of the firmest evidence in its own inks. */
export function inkedMap(world: World, catalog: Catalog, window: Window, ink: Ink): string {
  const { shapes } = world;
  const all = places(catalog, match(catalog.tables, [], 'map'), DEFAULT_LAYER);
  const hue = ink(LAYER_WORDS[DEFAULT_LAYER].hue);
  const fillOf = (place: Place) => {
    const { share, hatched } = inkOf(place);
    return hatched ? 'url(#hatch)' : blend(hue, ink('--land'), share);
  };
  const lines = (place: Place) =>
    inkOf(place).outlined
      ? `stroke="${hue}" stroke-width="7"`
      : `stroke="${ink('--border')}" stroke-width="5"`;
  const drawnPlaces = all.filter((place) => place.present);
  const hatch =
    `<pattern id="hatch" width="44" height="44" patternUnits="userSpaceOnUse"><path fill="${ink('--land')}" d="M0 0h44v44H0z"/>` +
    `<path d="M-11 11 11-11M0 44 44 0M33 55 55 33" stroke="${hue}" stroke-width="15.5"/></pattern>`;
  const byCode = byIso3(all);
  const dots = symbols(placedCountries(catalog), shapes.areas).flatMap((mark) => {
    const place = byCode.get(mark.iso3);
    const point = still(mark);
    if (!place?.present || !point) return [];
    return `<circle cx="${short(point[0] * UNITS)}" cy="${short(point[1] * UNITS * RATIO)}" r="36" fill="${fillOf(place)}" stroke="${hue}" stroke-width="8"/>`;
  });
  return (
    quietMap(world, window, ink) +
    inWindow(
      `<defs>${hatch}</defs><g fill-rule="evenodd" stroke-linejoin="round">` +
        drawnPlaces
          .map(
            (place) =>
              `<path d="${shapes.paths.get(place.iso3) ?? ''}" fill="${fillOf(place)}" ${lines(place)}/>`
          )
          .join('') +
        `</g>${dots.join('')}`,
      window
    )
  );
}
