import type { Map as GlMap } from 'maplibre-gl';
import { hides } from './horizon.ts';
import type { Camera } from '../map-model.svelte.ts';
import { still, type Locate } from '../marks.ts';
import { centreIn, CENTRE_LAT, frameIn, globeZoom, RATIO, zoomOf, type Frame } from '../mercator.ts';

const GLOBE: readonly [lon: number, lat: number] = [18, 22];
const TILE = 512;

export interface Stage {
  width: number;
  height: number;
}

/** Where the camera stands before anybody moves it: over the frame of the still map, or before a whole globe. */
export function homeCamera(
  { width, height }: Stage,
  globe: boolean
): { center: [number, number]; zoom: number } {
  if (globe) return { center: [...GLOBE], zoom: globeZoom(width, height, GLOBE[1]) };
  const frame = frameIn(width, height);
  return { center: [centreIn(width, frame), CENTRE_LAT], zoom: zoomOf(frame) };
}

/** How much larger the middle of the map is than in the frame. */
function scaleOf(zoom: number, lat: number, globe: boolean, frame: Frame): number {
  const round = globe ? Math.cos((lat * Math.PI) / 180) : 1;
  return (TILE * 2 ** zoom) / round / frame.width;
}

/** What symbols and labels need to follow the map. At home they stand exactly as on the still map. */
export function cameraOf(map: GlMap, stage: Stage, globe: boolean, home: boolean): Camera {
  const frame = frameIn(stage.width, stage.height);
  if (home && !globe) return { locate: still, scale: 1, frame, stage, home: true };
  const centre = map.getCenter();
  const scale = scaleOf(map.getZoom(), centre.lat, globe, frame);
  const horizon = {
    centre: [centre.lng, centre.lat],
    radius: (scale * frame.width) / (2 * Math.PI),
    height: stage.height
  } as const;
  const locate: Locate = ({ lon, lat, dx, dy }) => {
    if (globe && hides(horizon, lon, lat)) return null;
    const { x, y } = map.project([lon, lat]);
    return [(x - frame.left) / frame.width + dx / scale, (y - frame.top) / frame.height + dy / scale / RATIO];
  };
  return { locate, scale, frame, stage, home: false };
}
