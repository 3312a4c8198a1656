import { LngLat, Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { StyleSpecification } from 'maplibre-gl';

export interface Gestures {
  windows: string;
  mac: string;
  touch: string;
}

const NEAREST = 7;
const FARTHEST = -2;
const POLAR = 84;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * A map without tiles, glyphs, controls or keyboard of its own; the page scrolls over it unless Ctrl, ⌘ or a second
 * finger says otherwise. Throws where there is no WebGL.
 * @param least the zoom to stop at on the way out
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: { center: [number, number]; zoom: number },
  gestures: Gestures,
  least: () => number
): GlMap {
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    ...camera,
    container,
    style,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    boxZoom: false,
    doubleClickZoom: false,
    cooperativeGestures: true,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
    // The usual rule fills the stage with the world; ours shows the whole world on any stage.
    transformConstrain: (center, zoom) => ({
      center: new LngLat(clamp(center.lng, -180, 180), clamp(center.lat, -POLAR, POLAR)),
      zoom: clamp(zoom, least(), NEAREST)
    }),
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
      'CooperativeGesturesHandler.MacHelpText': gestures.mac,
      'CooperativeGesturesHandler.MobileHelpText': gestures.touch
    }
  });
  map.touchZoomRotate.disableRotation();
  // The list of countries owns the keyboard: the canvas is a picture.
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  return map;
}
