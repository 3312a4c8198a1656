/**
 * The frame that the still map and the first camera of the zoomable one share: the world in Mercator from 58° S to 76° N.
 * Places are fractions of this frame, so that shapes, symbols and labels agree at any size.
 */
export type Point = [x: number, y: number];

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

const NORTH = 76;
const SOUTH = -58;
/** Degrees: the longitude in the middle of a narrow stage, and the span that it must show. */
const CENTRE = 10;
const NARROWEST = 275;
/** The share of the room left over on a wide stage by which the world moves east, to clear the switch of layers. */
const EAST = 0.28;
/** Pixels of the world at zoom 0 in MapLibre. */
const TILE = 512;

const rad = (degrees: number) => (degrees * Math.PI) / 180;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + rad(lat) / 2)) / (2 * Math.PI);
const TOP = mercator(NORTH);
/** Height of the frame over its width. */
export const RATIO = TOP - mercator(SOUTH);

/** Longitude → fraction of the frame's width. */
export const projectX = (lon: number): number => (lon + 180) / 360;

/** Latitude → fraction of the frame's height, from the top. */
export const projectY = (lat: number): number => (TOP - mercator(lat)) / RATIO;

/** Degrees → fractions of the frame; beyond 0…1 for what lies outside it. `project(-180, 76)` → `[0, 0]` */
export function project(lon: number, lat: number): Point {
  return [projectX(lon), projectY(lat)];
}

/** Where places lie on a drawn world: fractions of its width and height, and its height over its width. */
export interface Plane {
  project(lon: number, lat: number): Point;
  ratio: number;
}

/** The frame of the page. */
export const MERCATOR: Plane = { project, ratio: RATIO };

/** Latitude in the middle of the frame. */
export const CENTRE_LAT = (Math.atan(Math.exp((TOP - RATIO / 2) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** Where the frame lies on a stage of so many pixels; `world-map.css` says the same in container units. */
export function frameIn(width: number, height: number): Frame {
  const wide = Math.min(height / RATIO, (width * 360) / NARROWEST);
  const tall = wide * RATIO;
  const east = EAST * Math.max(0, width - wide);
  const left = width / 2 - ((CENTRE + 180) / 360) * wide + east;
  return { left, top: (height - tall) / 2, width: wide, height: tall };
}

/** Longitude in the middle of a stage of so many pixels. */
export function centreIn(width: number, frame: Frame): number {
  return ((width / 2 - frame.left) / frame.width) * 360 - 180;
}

/** MapLibre's zoom at which its world is as wide as the frame. */
export function zoomOf(frame: Frame): number {
  return Math.log2(frame.width / TILE);
}

/** Degrees: what MapLibre's camera takes in from top to bottom. */
const FIELD_OF_VIEW = 36.87;

/** Pixels from the camera to the middle of a stage of this height. */
export const cameraDistance = (height: number): number => height / 2 / Math.tan(rad(FIELD_OF_VIEW) / 2);

/** The zoom at which the outline of a globe centred at `lat` fills most of the shorter side. */
export function globeZoom(width: number, height: number, lat: number): number {
  const seen = 0.47 * Math.min(width, height);
  const far = cameraDistance(height);
  // The outline is nearer than the poles: seen = far · r / √((r + far)² − r²), solved for r.
  const radius = (seen ** 2 + seen * Math.hypot(seen, far)) / far;
  return Math.log2((2 * Math.PI * radius * Math.cos(rad(lat))) / TILE);
}
