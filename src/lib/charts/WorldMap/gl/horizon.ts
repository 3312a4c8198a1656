import { cameraDistance } from '../mercator.ts';

/** A globe as the camera sees it. */
export interface Horizon {
  /** Degrees: the place right below the camera. */
  centre: readonly [lon: number, lat: number];
  /** Pixels: of the globe, and the height of the stage. */
  radius: number;
  height: number;
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Whether a place lies behind the horizon. The camera stands as far off as makes the stage fill its view. */
export function hides({ centre, radius, height }: Horizon, lon: number, lat: number): boolean {
  const [lon0, lat0] = [rad(centre[0]), rad(centre[1])];
  const [x, y] = [rad(lon), rad(lat)];
  const cosine = Math.sin(lat0) * Math.sin(y) + Math.cos(lat0) * Math.cos(y) * Math.cos(x - lon0);
  return cosine < radius / (radius + cameraDistance(height));
}
