import type { ServerPlace } from '#lib/views/servers.ts';
import { dodge } from './dodge.ts';
import { MERCATOR, project, RATIO, type Plane, type Point } from './mercator.ts';

/** A symbol or label of a country: its place, and how far it stands beside it so that symbols do not overlap. */
export interface Mark {
  iso3: string;
  /** Degrees. */
  lon: number;
  lat: number;
  /** Shares of the frame's width. */
  dx: number;
  dy: number;
}

/** Fractions of the frame; null for what the globe hides. */
export type Locate = (mark: Mark) => Point | null;

/** Where a mark stands on the still map. */
export const still: Locate = ({ lon, lat, dx, dy }) => {
  const [x, y] = project(lon, lat);
  return [x + dx, y + dy / RATIO];
};

/** Width of a frame in pixels at which sizes are set; all grow with the frame. */
export const NOMINAL = 600;
const SYMBOL = 5.2 / NOMINAL;
/** Pixels. */
const BADGE = 8.5;

/** A shape smaller than this, in squared pixels of the nominal frame, gets a symbol. */
const SMALL = 18 / NOMINAL ** 2;

/** Radius for a count, as a share of the frame's width: the area tells the count. */
export const discRadius = (count: number): number =>
  count > 0 ? Math.max(2.4, 0.95 * Math.sqrt(count)) / NOMINAL : 0;

/** SVG takes a radius in percent of the diagonal over √2. */
export const radiusPercent = (r: number): number => (r / Math.sqrt((1 + RATIO ** 2) / 2)) * 100;

/** A point of a country. */
interface Spot {
  iso3: string;
  lon: number;
  lat: number;
}

/** Marks for spots of given radii, moved apart so that each can be seen and hit. */
function spread<T extends Spot>(
  spots: readonly T[],
  radius: (spot: T) => number,
  plane: Plane = MERCATOR
): (T & Mark)[] {
  const discs = spots.map((spot) => {
    const [x, y] = plane.project(spot.lon, spot.lat);
    return { x, y: y * plane.ratio, r: radius(spot) };
  });
  const moved = dodge(discs);
  return spots.map((spot, i) => {
    const [from, to] = [discs[i], moved[i]];
    return { ...spot, dx: from && to ? to[0] - from.x : 0, dy: from && to ? to[1] - from.y : 0 };
  });
}

/**
 * Symbols for the countries that have no shape, or one too small to see.
 * @param areas of the shapes, as shares of a frame of width 1
 */
export function symbols<T extends Spot>(
  places: readonly T[],
  areas: ReadonlyMap<string, number>,
  plane: Plane = MERCATOR
): (T & Mark)[] {
  return spread(
    places.filter(({ iso3 }) => (areas.get(iso3) ?? 0) < SMALL),
    () => SYMBOL,
    plane
  );
}

/** Whether a small state needs no symbol any more, seen this many times larger than in the frame. */
export const outgrown = (iso3: string, areas: ReadonlyMap<string, number>, scale: number): boolean =>
  (areas.get(iso3) ?? 0) * scale ** 2 > 6 * SMALL;

/** The larger of a disc and a ring, as a share of the frame's width. */
export const serverRadius = ({
  addressesInAll,
  counted
}: Pick<ServerPlace, 'addressesInAll' | 'counted'>): number =>
  Math.max(discRadius(addressesInAll), discRadius(counted ?? 0));

/** Discs and rings may overlap this much before they are moved away from their country. */
const OVERLAP = 0.7;

/** Discs and rings of the servers layer. */
export function serverMarks(places: readonly ServerPlace[], plane: Plane = MERCATOR): (ServerPlace & Mark)[] {
  return spread(places, (place) => OVERLAP * serverRadius(place), plane);
}

/**
 * Small counts laid over another layer: only countries with chosen addresses.
 * @param width of the frame in pixels: these do not grow with it
 */
export function badges(
  places: readonly ServerPlace[],
  width: number,
  plane: Plane = MERCATOR
): (ServerPlace & Mark)[] {
  return spread(
    places.filter((place) => place.addresses > 0),
    () => BADGE / width,
    plane
  );
}

/** The mark nearest to a point, within a reach in pixels, so that every target is at least 24 pixels wide. */
export function nearest<T extends Mark>(
  marks: readonly T[],
  locate: Locate,
  frame: { left: number; top: number; width: number; height: number },
  [x, y]: Point,
  reach = 12
): T | null {
  let best: T | null = null;
  let least = reach;
  for (const mark of marks) {
    const at = locate(mark);
    if (!at) continue;
    const distance = Math.hypot(frame.left + at[0] * frame.width - x, frame.top + at[1] * frame.height - y);
    if (distance <= least) [best, least] = [mark, distance];
  }
  return best;
}
